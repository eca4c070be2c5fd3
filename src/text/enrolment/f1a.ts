import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** The lines of the F1A helper page, in their order. */
export type F1aLine =
  | 'kind'
  | 'since'
  | 'employer'
  | 'kecamatan'
  | 'npp'
  | 'segment'
  | 'programmes'
  | 'employeeNumber'
  | 'post'
  | 'kpj'
  | 'identityNumber'
  | 'name'
  | 'title'
  | 'birthPlace'
  | 'birthDate'
  | 'sex'
  | 'bloodType'
  | 'married'
  | 'mother'
  | 'npwp'
  | 'address'
  | 'postcode'
  | 'mobile'
  | 'email'
  | 'workStart'
  | 'contractEnd'
  | 'wage';

export interface F1aText {
  readonly title: Shown;
  readonly label: Shown;
  readonly newMember: Shown;
  readonly lines: Readonly<Record<F1aLine, Shown>>;
  readonly workerSigns: Shown;
  readonly employerSigns: Shown;
}

const id = spoken<F1aText>({
  title: 'Lembar bantu pengisian Formulir 1A',
  label:
    'Lembar bantu, BUKAN formulir resmi BPJS Ketenagakerjaan. Salin isinya ke Formulir 1A dari kantor cabang.',
  newMember: 'Pendaftar baru',
  lines: {
    kind: 'Jenis pendaftaran',
    since: 'Terhitung sejak',
    employer: 'Instansi (desa)',
    kecamatan: 'Kecamatan',
    npp: 'NPP',
    segment: 'Segmen',
    programmes: 'Program',
    employeeNumber: 'Nomor induk pegawai',
    post: 'Jabatan',
    kpj: 'Nomor peserta (KPJ)',
    identityNumber: 'NIK',
    name: 'Nama lengkap (sesuai KTP)',
    title: 'Gelar',
    birthPlace: 'Tempat lahir',
    birthDate: 'Tanggal lahir',
    sex: 'Jenis kelamin (L/P)',
    bloodType: 'Golongan darah',
    married: 'Status kawin (Y kawin, T belum kawin)',
    mother: 'Nama ibu kandung',
    npwp: 'NPWP',
    address: 'Alamat',
    postcode: 'Kode pos',
    mobile: 'No. HP',
    email: 'Email',
    workStart: 'Mulai bekerja',
    contractEnd: 'Akhir kontrak',
    wage: 'Upah atau penghasilan sebulan (rupiah)',
  },
  workerSigns: 'Pekerja',
  employerSigns: 'Pemberi kerja',
});

const en = spoken<F1aText>({
  title: 'Helper for filling in Form 1A',
  label: 'A helper, NOT an official form of BPJS Ketenagakerjaan. Copy it to Form 1A from the branch office.',
  newMember: 'New member',
  lines: {
    kind: 'Kind of registration',
    since: 'From',
    employer: 'Institution (village)',
    kecamatan: 'Kecamatan',
    npp: 'NPP',
    segment: 'Segment',
    programmes: 'Programmes',
    employeeNumber: 'Employee number',
    post: 'Post',
    kpj: 'Member number (KPJ)',
    identityNumber: 'NIK',
    name: 'Full name (as on the identity card)',
    title: 'Title',
    birthPlace: 'Birthplace',
    birthDate: 'Birth date',
    sex: 'Sex (L/P)',
    bloodType: 'Blood type',
    married: 'Married (Y yes, T not yet)',
    mother: "Mother's name",
    npwp: 'NPWP',
    address: 'Address',
    postcode: 'Postcode',
    mobile: 'Mobile',
    email: 'Email',
    workStart: 'Started work',
    contractEnd: 'End of contract',
    wage: 'Monthly wage or income (rupiah)',
  },
  workerSigns: 'Worker',
  employerSigns: 'Employer',
});

export const F1A_TEXT: Readonly<Record<Language, F1aText>> = { id, en };
