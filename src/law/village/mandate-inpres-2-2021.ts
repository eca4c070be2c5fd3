import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const mandateInpres2Of2021: LawItem<Statement> = statement({
  id: 'mandate-inpres-2-2021',
  title: { id: 'Instruksi: semua pekerja didaftarkan', en: 'Instruction: all workers to be enrolled' },
  from: '2021-03',
  text: {
    id: 'Semua pekerja, PU, BPU, non-ASN, dan penyelenggara pemilu, didaftarkan; anggaran dari APBN dan APBD.',
    en: 'All workers, PU, BPU, non-ASN and election staff, to be enrolled; budgets from APBN and APBD.',
  },
  source: {
    instrument: 'inpres-2-2021',
    address:
      'https://nakertrans.kulonprogokab.go.id/detil/3315/instruksi-presiden-tentang-optimalisasi-pelaksanaan-program-jaminan-sosial-ketenagakerjaan',
    read: READ_ON,
    evidence: 'secondary',
  },
});
