import { type Word, wordsSaying } from './standing-word.ts';

/** By which rosters say that somebody is dead, has left or has gone elsewhere. */
export const WORDS_OF_LEAVING: readonly Word[] = [
  ...wordsSaying(
    'dead',
    String.raw`
    meninggal | cell title question status register post last name
    wafat | cell title question status register last name
    almarhum | cell title post last name
    almarhumah | cell title post last name
    alm | cell comment post last name
    almh | cell last name
    tutup usia | cell title last
    tutup umur | cell
    ttp usia | cell
    meningal | cell last name
    meninggl | cell last name
    mninggal | cell last name
    meniggal | cell last name
    wft | cell last
    men\.? dunia | cell last
    almarhun | cell last name
    mendiang | cell
    dipanggil (?:yang|yth|allah|tuhan|sang) | cell
    kembali ke rahmat\w* | cell
    innalillahi | cell
    dimakamkan | cell
    tiada | cell
    berpulang | cell last name
    tilar (?:donya|dunyo|dunia) | cell last
    in memoriam | cell last
    rip | cell last
    r\.i\.p | last
    almrhm? | cell
    almrh | cell
    mati | cell register`,
  ),
  ...wordsSaying(
    'left',
    String.raw`
    berhenti | cell title question status last name
    b(?:er?|r)h?e?nti | cell
    brhenti | last name
    berenti | last name
    diberhentikan | cell title question status post last name
    pemberhentian | title
    (?:proses |sk |ada sk )?pemberhentian | cell
    mengundurkan diri | cell title status last
    (?:m?e)?ngundurk?a?n(?: diri)? | cell
    undur diri | cell
    (?:(?:surat|proses|mengajukan) )?(?:pengunduran diri|mundur|undur diri) | cell
    non[\s-]?aktip | cell
    in ?aktif | cell
    mengundurkan | group name
    mundur | cell title question status post last name
    pensiun | cell title question status last name
    pn?s(?:iu|u)n | cell
    pnsiun | last name
    pens | cell
    pensiunan | post
    purna tugas | status
    purna ?tugas | cell last
    purna(?:\s?(?:tugas|bakti|karya))? | title
    purna(?! (?:tni|polri|abri|pns|guru)\b) | cell
    purna | post cased
    (?:di)?non[\s-]?aktif(?:kan)?(?! (?:bpjs[\s-]?kes|kis|jkn|npwp|rek|hp|wa|no)) | cell
    (?:di)?non[\s-]?aktif(?:kan)? | last
    non[\s-]?aktif | title
    non ?aktif | question status
    dinonaktifkan | title
    penonaktifan | title
    nonaktif | post name
    dinonaktifkan | name
    (?:tidak|tdk) aktif(?! (?:bpjs[\s-]?kes|kis|jkn|npwp|rek|hp|wa|no)) | cell
    (?:tidak|tdk) aktif | question status last
    (?:tidak|tdk)[\s-]?aktif | title
    (?:tidak|tdk) (?:menjabat|bertugas|didaftarkan|mau|bersedia|berminat|jadi|lolos|lulus) | cell
    (?:tidak|tdk) ikut(?! (?:j(?:ht|p|kp|kn)|bpjs[\s-]?kes\w*|kis|pkh)\b) | cell
    (?:tidak|tdk) (?:pernah )?(?:masuk|bekerja|kerja|diperpanjang|dilanjutkan|lanjut) | cell
    (?:tidak|tdk) (?:mampu|bisa|sanggup) (?:lagi|bekerja|kerja|bertugas|menjabat) | cell
    (?:tidak|tdk) (?:digaji|dianggarkan|dibayar(?:kan)?|dicover) | cell
    (?:tidak|tdk) (?:terima|dapat|menerima) (?:honor|siltap|insentif|gaji) | cell
    (?:honor|siltap|gaji|insentif)(?:nya)? (?:dihentikan|distop|stop|dihapus) | cell
    dibekukan | cell
    dirumahkan | cell
    (?:tidak|tdk) (?:usah|perlu|boleh) (?:didaftarkan|diikutkan|ikut) | cell
    jangan (?:didaftar\w*|dimasuk\w*|diikut\w*|ikut|dibayar\w*) | cell
    bukan (?:lagi|perangkat|anggota|kader|kadus|kasun|kaur|kasi|pengurus|warga|orang sini) | cell
    tidak | name
    tdk | name
    jangan | name
    (?:tidak|tdk) (?:di\p{L}+|ikut|lolos|lulus|memenuhi|termasuk|valid) | list
    (?:jangan|tidak|tdk) (?:didaftarkan|ikut) | note comment
    (?:jangan|tidak|tdk) dibayarkan | note
    (?:tidak|tdk) (?:menjabat|bertugas|bekerja|diperpanjang) | note
    (?:jangan|tidak|tdk) menjabat | comment
    tidak valid | register
    mantan | title group post
    eks | group post
    ex | group post
    phk | title
    (?:di-?)?phk | cell last
    resign | cell title group note comment last name
    dipecat | cell title group note comment last name
    demisioner | cell title last name
    pasif | cell group
    off | cell group last
    (?:tidak|tdk) lagi | cell
    non[\s-]?job | cell last
    (?:di)?bebas ?tugas(?:kan)? | cell last
    dicopot | cell last name note
    di copot | cell
    ptdh | cell last
    (?:di)?stop | cell
    di stop | cell
    stop | last name
    distop | last name
    (?:di-?|kena |di )paw | cell
    out | cell last
    resigned | cell last
    resain | cell last
    quit | cell last
    selesai (?:masa|tugas|menjabat|kontrak|periode) | cell
    habis (?:masa|sk|kontrak|periode) | cell
    habis masa(?: \p{L}+)? | title
    habis | group
    (?:sudah )?habis$ | cell
    berakhir | group
    akhir jabatan | group
    digantikan | cell note comment last name
    diganti(?! (?:nik|nama|no|nomor|ktp|kk|hp|wa|alamat|kartu|rek|data|tgl|tanggal)) | cell
    ganti (?!nik|nama|no|ktp|kk|hp|wa|alamat|kartu|rek|data|tgl|tanggal|tempat|foto|status)\w+ | cell
    diganti | last name
    (?:ada|punya) pengganti(?:nya)? | cell
    (?:sk|masa (?:jabatan|bakti|tugas|kerja)|jabatan|periode|kontrak)(?: ?nya)? (?:(?:sudah|sdh|telah) )?(?:habis|berakhir|selesai|dicabut|mati|ked?aluw?arsa|kadaluw?arsa|(?:tidak|tdk) (?:diperpanjang|berlaku))(?!.{0,40}(?:19|20)\d\d) | cell
    dicabut | name
    diganti oleh | cell note comment
    menolak | cell
    (?:di)?batal(?:kan)? | cell group list note
    batal | last name
    dibatalkan | last name
    (?:di)?hapus | cell
    hapus | last name list
    dihapus | last name
    (?:di)?hapus(?:kan)? | group
    dihapus | comment
    penghapusan | list
    pengurangan | list
    dicoret | cell list note last name
    (?:di)?coret | group cell
    coret | last name
    delete | cell
    del | cell
    dikeluarkan | group list note cell last`,
  ),
  ...wordsSaying(
    'moved',
    String.raw`
    keluar(?! masuk\b) | cell
    keluar | question group list note status last name
    kluar | cell last name
    pndah | cell last name
    pidah | cell last
    pndh | cell last
    (?:yang|yg|sudah|telah) (?:keluar|pindah) | title
    ^(?:keluar|pindah)$ | title
    mutasi keluar | title
    dimutasi(?:kan)?(?!\s+dari) | cell
    pindah(?! (?:dari|kk|dusun|rumah|rt|rw|datang|masuk)\b) | cell
    mutasi(?! (?:dari|internal|masuk|antar)\b| jabatan(?! ke\b)) | cell
    dipindah(?:kan|tugaskan)? | cell
    mutasi | last name
    dimutasi | last name
    dimutasikan | last name
    pindah | question status group note register last
    yang pindah | list
    pindah ke | comment
    mutasi | group list note
    mutasi ke | comment
    dimutasi(?:kan)? | note
    hilang | register
    pergi | register`,
  ),
];
