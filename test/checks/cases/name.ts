import type { Typed } from '../support.ts';
import type { Cases } from './case.ts';

const named = (names: readonly string[]): Typed[] =>
  names.map((nama, index) => ({ nama, nik: `351601120880000${index + 1}` }));

export const name: Cases<
  | 'name-digits'
  | 'name-characters'
  | 'name-short'
  | 'name-several'
  | 'name-title'
  | 'name-same'
  | 'mother-same'
  | 'sipp-required'
> = {
  'name-digits': {
    wrong: { rows: [{ nama: 'SUMIYATI 2' }] },
    args: { text: 'SUMIYATI 2' },
    cell: 'C5',
    right: { rows: [{ nama: 'SUMIYATI II' }] },
  },
  'name-characters': {
    wrong: { rows: [{ nama: 'SUMI?ATI' }] },
    args: { characters: '?' },
    cell: 'C5',
    right: {
      rows: named(["NUR'AINI", 'M. YUSUF', 'ABD. RO’UF', 'SITI-AISYAH', 'Ni Luh Ayu (Alm)', 'SUMIYATI']),
    },
  },
  'name-short': {
    wrong: { rows: [{ nama: 'S' }] },
    args: { text: 'S' },
    cell: 'C5',
    right: { rows: named(['IS', 'SUMIYATI', 'NGATMIN']) },
  },
  'name-several': {
    wrong: { rows: [{ nama: 'PAIJO / PAIMIN' }] },
    args: { text: 'PAIJO / PAIMIN' },
    cell: 'C5',
    right: { rows: named(['PAIJO/ALIAS MIN', 'SITI DANIAH', 'SARTA SERTA', 'S/O', 'PAIJO als MIN']) },
  },
  'name-title': {
    wrong: { rows: [{ nama: 'SUMIYATI SPD' }] },
    args: { title: 'SPD' },
    cell: 'C5',
    right: { rows: named(['SUMIYATI SE', 'AMA', 'SITI MASITOH']) },
  },
  'name-same': {
    wrong: {
      rows: named(['SUMIYATI', 'SUMIYATI', 'SUMIYATI', 'SUMIYATI', 'SUMIYATI']).map((row, index) => ({
        ...row,
        tanggal_lahir: `0${index + 1}-01-1980`,
      })),
    },
    args: { rows: 5 },
    cell: 'C5',
    right: { rows: named(['SUMIYATI', 'SUMIYATI', 'SUMIYATI', 'SUMIYATI', 'PAIJO']) },
  },
  'mother-same': {
    wrong: { rows: [{ nama_ibu: 'Sumiyati' }] },
    args: {},
    cell: 'J5',
    right: { rows: [{ nama_ibu: 'KASMI' }] },
  },
  'sipp-required': {
    wrong: {
      rows: named(['SUMIYATI', 'PAIJO', 'KASMI']).map((row, index) => ({
        ...row,
        nama_ibu: index === 1 ? '' : 'TUKIYEM',
      })),
    },
    args: { field: 'nama_ibu' },
    cell: 'J6',
    right: {
      rows: [
        ...named(['SUMIYATI', 'PAIJO', 'KASMI']),
        { nik: '3516011208800009', nama: 'NGATMIN', nama_ibu: 'TUKIYEM' },
      ],
    },
  },
};
