import { type Word, wordsSaying } from './standing-word.ts';

/** By which rosters say that somebody is not in the post yet, or may not be in it. */
export const WORDS_OF_DOUBT: readonly Word[] = [
  ...wordsSaying(
    'waiting',
    String.raw`
    cadangan | cell group list note comment last name
    calon | group post
    bakal | group post
    (?:belum|blm) (?:di)?lantik | cell list note comment last
    (?:belum|blm) aktif | note
    (?:belum|blm|tidak|tdk|tak|bukan|non|sudah|sdh|telah)(?!\p{L}) | group
    bukan | post
    bukan (?:peserta|anggota|penerima(?! upah)) | list
    bukan peserta | note
    usul(?:an)? | group
    diusulkan | group
    ditolak | group list note
    gagal | group list
    (?:di)?tunda | group
    ditunda | list note
    ditangguhkan | group list note
    pending | group list
    menunggu | group
    antri\w* | group
    cuti | cell group status last
    (?:di)?skors\w* | cell last
    diskors | name
    skorsing | name
    skors\w* | group
    calon(?! (?:peserta|penerima|jama|jema|haji)) | cell
    (?:belum|blm) (?:di)?angkat | cell last
    (?:belum|blm) (?:ada|punya|terbit|keluar|terima|pegang) sk | cell last
    (?:belum|blm) (?:ber-?)?sk | cell
    (?:tanpa|(?:tidak|tdk) ada) sk | cell
    sk (?:belum|blm) (?:ada|turun|terbit|keluar|jadi) | cell
    sk (?:masih |dalam )?proses | cell
    (?:menunggu|tunggu) (?:pelantikan|dilantik|pengukuhan|paw|pengganti) | cell
    proses paw | cell
    (?:belum|blm) ada (?:pengganti|orang)(?:nya)? | cell
    pengganti(?:nya)? (?:belum|blm) ada | cell
    sk (?:belum|blm) diper\w+ | cell
    sk (?:kosong|(?:tidak|tdk) ada|menyusul|nyusul)(?! \w) | cell
    (?:belum|blm) (?:di)?(?:perpanjang\w*|definitif|resmi|sah(?:kan)?|kukuhkan|pengukuhan|terpilih|pilih|pemilihan) | cell
    (?:tahap|ikut|proses|masih|dalam) seleksi | cell
    (?:belum|blm) (?:pelantikan|serah terima|bertugas|mulai|menjabat|bekerja|bersedia) | cell
    (?:belum|blm) (?:masuk|aktif)(?! \w) | cell
    belum | name
    blm | name
    magang | group
    (?:c?pns|asn|pppk|p3k|tni|polri) | group
    ganda | group
    dobel | group list
    susulan | group
    pengganti\w* | group
    paw | group
    draft? | list
    arsip | list`,
  ),
  ...wordsSaying(
    'unclear',
    String.raw`
    calon | cased
    lama | cased
    mati | cased
    dulu | cased
    ganti | cased
    selesai | lone aside cased
    berakhir | lone
    habis | aside cased
    hilang | cased start
    kosong | aside cased
    sakit | aside cased
    bekas | aside
    magang | lone
    (?:masa )?percobaan | lone aside
    training | lone aside
    jabatan kosong | lone aside
    lowong | lone aside
    vacant | lone aside
    va[kc]um | lone aside
    contoh | lone aside
    test? | lone aside
    na? | lone aside
    n/a | aside
    (?:sampun )?sed[ao] | lone aside
    ngantunkeun | lone aside
    pupus | lone aside
    mulih | lone
    matek | lone aside
    gugur | lone aside
    fiktif | lone aside
    (?:data |nama |nik )?(?:dobel|double|ganda) | lone aside
    (?:dobel|double) (?:data|nama|nik|input) | lone
    kabur | start
    (?:sementara|masih) kosong | lone aside
    (?:lepas|turun(?: dari)?) jabatan | start
    jabatan dilepas | start
    serah terima jabatan | start
    (?:(?:ada|pergi) )?(?:ke|di) (?:luar negeri|malaysia|taiwan|hong ?kong|korea|jepang|arab|saudi|singapura|brunei) | start
    berangkat | start
    (?:(?:sudah|sdh) )(?:c?pns|asn|pppk|p3k|(?:tidak|tdk) ada) | lone aside
    (?:masuk|diterima) (?:tni|polri|polisi) | start
    (?:tidak|tdk) (?:berdomisili|tinggal|ditempat|di tempat|di (?:desa|sini)) | start
    (?:batas|melebihi|lewat) (?:usia|umur) | start
    (?:masuk|memasuki) masa pensiun | start
    masa persiapan pensiun | start
    mpp | lone aside
    bup | start
    amj | start
    akhir masa (?:jabatan|bakti) | start
    (?:belum|blm) (?:digaji|(?:dapat|terima) (?:honor|siltap)) | start
    (?:diteruskan|dilanjutkan) (?:oleh|(?:anak|istri|isteri|suami|adik)(?:nya)?) | start
    (?:(?:rangkap|jadi|perangkat) ){1,2}desa (?:lain|sebelah) | start
    terdaftar di (?:perusahaan|pabrik|pt) | start
    (?:punya|ikut|ada) bpjs (?:dari |di )?(?:perusahaan|pabrik|pt)(?! \w) | start
    (?:dobel|double|ganda)(?: dengan)? (?:no|nomor|baris) | start
    (?:orang yang sama|sama orangnya) | start
    (?:data )?(?:tidak|tdk) valid | lone aside
    double job | lone
    buron | start
    dpo | lone aside
    merantau | start
    (?:be)?kerja (?:di|ke) (?:luar|malaysia|taiwan|hong ?kong|korea|jepang|arab|saudi|singapura) | start
    tk[iw] | start
    tki | name
    tkw | name
    (?:jadi|menjadi|lolos|lulus|diterima|diangkat)(?: jadi| menjadi| sebagai)? (?:c?pns|asn|pppk|p3k|tni|polri|polisi|tentara|tk[iw]|caleg) | start
    (?:ter?pilih )?(?:jadi|menjadi) (?:kades|kepala desa|anggota dpr) | start
    naik (?:jadi|menjadi) | start
    (?:nyaleg|nyalon|mencalonkan) | start
    ikut (?:suami|istri|isteri|anak|orang ?tua) | start
    (?:menikah|nikah) (?:ikut|pindah) | start
    ditahan | start
    dipenjara | start
    penjara | start
    tersangka | start
    terpidana | start
    kasus | aside
    kasus hukum | start
    (?:terdaftar|ada|ikut|masuk|tercatat) (?:(?:di|ke) )?desa (?:lain|sebelah) | start
    (?:ada|sama) (?:di|dengan) (?:no|nomor|baris|urut) | start
    (?:tidak|tdk|belum|blm) (?:dikenal|ditemukan|diketahui|jelas|pasti) | start
    ragu | lone aside
    orang(?:nya)? (?:tidak|tdk) (?:ada|dikenal) | start
    salah (?:input|orang|data) | start
    (?:mantan|eks|ex|bekas) (?:perangkat|kadus|kasun|kaur|kasi|kades|kepala|ketua|anggota|carik|sekdes|kader) | start
    (?:c?pns|asn|pppk|p3k|tni|polri) | aside
    x | lone aside
    xx | lone aside
    xxx | lone aside
    ex | lone aside
    eks | lone aside
    mantan | lone aside
    lama | aside
    dulu | aside
    ganti | aside
    diganti | lone aside
    bakal calon | aside
    usul | aside
    usulan | aside
    diusulkan | lone aside
    magang | aside
    tunda | lone aside
    ditunda | lone aside
    ditolak | lone aside
    ditangguhkan | lone aside
    pending | lone aside
    menunggu sk | lone aside
    tunggu sk | lone aside`,
  ),
];
