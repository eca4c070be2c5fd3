import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** What to do after each command; a command or a path stands on the line below. `path`: the result, by its whole path. */
export interface NextCommandText {
  readonly fill: (path: Shown) => Shown;
  readonly open: Shown;
  readonly check: Shown;
  readonly rejected: Shown;
  readonly pass: (path: Shown) => Shown;
  readonly budget: Shown;
  readonly keepBudget: Shown;
  readonly sipp: Shown;
  readonly roster: Shown;
  readonly finishVillages: Shown;
  readonly allDone: Shown;
  readonly upload: (folder: Shown) => Shown;
  readonly complete: (folder: Shown) => Shown;
  readonly editPolicy: (path: Shown) => Shown;
  readonly usePolicy: Shown;
  readonly mendPolicy: Shown;
  readonly mendFinding: Shown;
  readonly compareLaw: Shown;
  readonly sumUp: Shown;
  readonly writeChanges: Shown;
  readonly differs: Shown;
  readonly agrees: Shown;
  readonly completion: Readonly<Record<'bash' | 'zsh' | 'fish' | 'powershell', Shown>>;
  /** In place of a file that only the user knows. */
  readonly bill: Shown;
  readonly receipts: Shown;
  readonly files: Shown;
  readonly budgetFile: Shown;
  readonly rosterFile: Shown;
}

const id = spoken<NextCommandText>({
  fill: (path) =>
    `Selanjutnya: buka ${path} di Excel, isi satu orang satu baris menurut lembar Petunjuk, simpan, lalu periksa:`,
  open: 'Selanjutnya: buka hasilnya:',
  check: 'Selanjutnya: bila lembar dan kolomnya sudah benar, periksa isinya:',
  rejected: 'Selanjutnya: betulkan baris yang ditolak; sebabnya:',
  pass: (path) =>
    `Selanjutnya: buka ${path}, pastikan tidak ada lagi data orang yang sebenarnya, lalu lampirkan pada laporan Anda.`,
  budget: 'Selanjutnya: susun anggaran setahun:',
  keepBudget: 'Selanjutnya: simpan sebagai berkas Excel:',
  sipp: 'Selanjutnya: bila angkanya sudah benar, tulis berkas SIPP bulannya:',
  roster: 'Selanjutnya: bila rencananya sudah benar, buat daftar kosong untuk diisi desa:',
  finishVillages: 'Selanjutnya: selesaikan yang belum pada tabel itu, lalu jalankan lagi perintah ini.',
  allDone: 'Selanjutnya: semua desa selesai; bandingkan rencana dan pembayaran setahun:',
  upload: (folder) =>
    `Selanjutnya: unggah berkas di ${folder} ke SIPP Online; sesudah tagihannya terbit, cocokkan:`,
  complete: (folder) =>
    `Selanjutnya: lengkapi yang disebut di atas (isian data kurang ada di ${folder}), lalu jalankan lagi perintah ini.`,
  editPolicy: (path) => `Selanjutnya: buka ${path}, isi menurut keputusan daerah, simpan, lalu periksa:`,
  usePolicy: 'Selanjutnya: pakai kebijakan itu:',
  mendPolicy: 'Selanjutnya: betulkan yang disebut di atas, simpan, lalu periksa lagi:',
  mendFinding: 'Selanjutnya: betulkan sel yang disebut laporan, simpan, lalu periksa lagi:',
  compareLaw: 'Selanjutnya: lihat apa yang berubah antara dua bulan:',
  sumUp: 'Selanjutnya: hitung semua pekerja pada daftar itu:',
  writeChanges: 'Selanjutnya: bila perubahannya benar, tulis berkas SIPP-nya:',
  differs:
    'Selanjutnya: telusuri selisih di atas dari yang terbesar, betulkan, lalu jalankan lagi perintah ini.',
  agrees: 'Selanjutnya: semuanya cocok; bandingkan rencana dan pembayaran setahun:',
  completion: {
    bash: 'Selanjutnya: tambahkan baris ini ke ~/.bashrc, lalu buka terminal baru:',
    zsh: 'Selanjutnya: tambahkan baris ini ke ~/.zshrc sesudah compinit, lalu buka terminal baru:',
    fish: 'Selanjutnya: simpan sebagai berkas pelengkap fish:',
    powershell: 'Selanjutnya: tambahkan baris ini ke berkas $PROFILE, lalu buka PowerShell baru:',
  },
  bill: 'BERKAS-TAGIHAN',
  receipts: 'BERKAS-BUKTI-SETOR',
  files: 'BERKAS',
  budgetFile: 'anggaran.xlsx',
  rosterFile: 'daftar.xlsx',
});

const en = spoken<NextCommandText>({
  fill: (path) => `Next: open ${path} in Excel, fill in one row for each person, save it, then check it:`,
  open: 'Next: open the result:',
  check: 'Next: if sheet and columns are the right ones, check what stands in them:',
  rejected: 'Next: correct the rows that were rejected; this says why:',
  pass: (path) => `Next: open ${path}, make sure that it holds nobody real, then attach it to your report.`,
  budget: 'Next: make the budget of the year:',
  keepBudget: 'Next: write it as an Excel file:',
  sipp: 'Next: if the figures are right, write the SIPP files of the month:',
  roster: 'Next: if the plan is right, make an empty roster for the villages to fill in:',
  finishVillages: 'Next: finish what that table shows as open, then run this command again.',
  allDone: 'Next: all villages are done; hold plan and payments of the year together:',
  upload: (folder) => `Next: upload the files in ${folder} to SIPP Online; once it has billed, reconcile:`,
  complete: (folder) =>
    `Next: complete what is named above (sheets for it are in ${folder}), then run this command again.`,
  editPolicy: (path) => `Next: open ${path}, fill in what the district decided, save it, then check it:`,
  usePolicy: 'Next: use that policy:',
  mendPolicy: 'Next: correct what is named above, save it, then check it again:',
  mendFinding: 'Next: correct the cell that the report names, save it, then check again:',
  compareLaw: 'Next: see what changes between two months:',
  sumUp: 'Next: compute everybody on that roster:',
  writeChanges: 'Next: if the changes are right, write their SIPP files:',
  differs:
    'Next: follow the differences above, the largest first, correct them, then run this command again.',
  agrees: 'Next: everything agrees; hold plan and payments of the year together:',
  completion: {
    bash: 'Next: add this line to ~/.bashrc, then open a new terminal:',
    zsh: 'Next: add this line to ~/.zshrc behind compinit, then open a new terminal:',
    fish: 'Next: keep it as a completion file of fish:',
    powershell: 'Next: add this line to the file $PROFILE, then open a new PowerShell:',
  },
  bill: 'BILL-FILE',
  receipts: 'RECEIPTS-FILE',
  files: 'FILES',
  budgetFile: 'budget.xlsx',
  rosterFile: 'roster.xlsx',
});

export const NEXT_COMMAND_TEXT: Readonly<Record<Language, NextCommandText>> = { id, en };
