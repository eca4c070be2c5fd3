/* The library's public shapes. They name nothing outside this file: its declarations are shipped as they stand. */

/** Bytes of a file, or a `Blob` (what a browser gives of a file that was chosen or dropped). */
export type FileContent = Uint8Array | Blob;

/** What every job is asked on. */
export interface Request {
  /** All files by their paths, with forward slashes: rosters, policies, and what policies name. */
  readonly files: Readonly<Record<string, FileContent>>;
  /** Files and folders among them that hold the rosters; left out: every file that is not a policy. */
  readonly rosters?: readonly string[];
  /** Policy files among them, or names of packs that ship, district before village; left out: the national defaults. */
  readonly policy?: readonly string[];
  /** Of every sentence; Indonesian unless it says otherwise. */
  readonly language?: 'id' | 'en';
  /** The moment that counts as now; left out: the clock's. */
  readonly now?: Date;
  /** Told of rows as they are read. */
  readonly onProgress?: (progress: JobProgress) => void;
}

/** How far the reading has come. */
export interface JobProgress {
  readonly files: number;
  readonly filesDone: number;
  readonly rowsRead: number;
}

export interface CheckRequest extends Request {
  /** From what severity on the check fails; `error` unless it says otherwise. */
  readonly failOn?: 'error' | 'warning' | 'info';
}

/** For a month, `2026-03`. */
export interface MonthRequest extends Request {
  readonly month: string;
}

/** For a year, `2026`. */
export interface YearRequest extends Request {
  readonly year: number;
}

export interface SippRequest extends MonthRequest {
  /** How the folder of the files is called in what is said; `sipp` unless it says otherwise. */
  readonly folder?: string;
}

export interface EmptyRosterRequest extends Request {
  /** How many people there is room for; 500 unless it says otherwise. */
  readonly rows?: number;
}

/** What a job gives. */
export interface JobResult {
  /** As the command line ends: 0 clean, 1 something was found or left out, 2 a file could not be read. */
  readonly exitCode: 0 | 1 | 2;
  /** What the command line prints as its result, byte for byte, in 80 columns without colours. */
  readonly text: string;
  /** What it says beside that on stderr, a sentence each. */
  readonly talk: readonly string[];
}

/** The result of a check. */
export interface CheckResult extends JobResult {
  /** In the order of files, sheets, rows and columns. What names people is masked as in every report. */
  readonly findings: readonly FoundMistake[];
  /** The report in one of the formats of `enroll validate --format`. */
  render(format: 'text' | 'json' | 'junit' | 'sarif' | 'github' | 'html' | 'markdown'): Promise<string>;
  /** Copies of the rosters with the findings in their cells. They hold whole NIKs. */
  markedCopies(): Promise<readonly ResultFile[]>;
  /** Copies with what has one right answer mended, and the list of changes; none where nothing can be. They hold whole NIKs. */
  mendedCopies(): Promise<readonly ResultFile[]>;
}

/** A finding: what it is, and where it stands in the operator's own file. */
export interface FoundMistake {
  /** As in `docs/checks`: `nik-length`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  readonly sheet: string | undefined;
  readonly row: number | undefined;
  /** `B17`, `baris 4` where no column is known, or empty. */
  readonly cell: string;
  readonly message: string;
  readonly todo: string;
}

/** Contributions of a month. */
export interface ContributionResult extends JobResult {
  /** Whole rupiah. */
  readonly total: number;
  readonly workers: number;
  /** As `--format xlsx -o NAME`, with the detail beside it where that is too long for a sheet. */
  workbook(name?: string): Promise<readonly ResultFile[]>;
}

/** A year's budget. */
export interface BudgetResult extends ContributionResult {
  /** A cost sheet (RAB) a village, as `--per-village`. */
  villageSheets(): Promise<readonly ResultFile[]>;
}

/** SIPP's files of a month, what is missing for them, and a manifest. They hold whole NIKs. */
export interface SippResult extends JobResult {
  readonly files: readonly ResultFile[];
}

/** A file to write or to offer. It is made when its bytes are asked for. */
export interface ResultFile {
  /** With forward slashes, relative to the folder of its set. */
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** Why a job cannot be done: one sentence in the language that was asked for. Nothing has been made then. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused';
  /** What was said before, a sentence each. */
  readonly talk: readonly string[];

  constructor(sentence: string, talk: readonly string[] = []) {
    super(sentence);
    this.talk = talk;
  }
}

/** All that the package exports beside these types. Each throws `JobRefused` for what its caller can mend. */
export interface Library {
  /** Reads and checks every row of the rosters, as `enroll validate`. */
  checkRosters(request: CheckRequest): Promise<CheckResult>;
  /** What each accepted worker costs in a month, as `enroll premium`. */
  computeContributions(request: MonthRequest): Promise<ContributionResult>;
  /** What a year costs, by village, account and month, as `enroll budget`. */
  makeBudget(request: YearRequest): Promise<BudgetResult>;
  /** The month's workers as SIPP files, as `enroll export`. */
  makeSippFiles(request: SippRequest): Promise<SippResult>;
  /** An empty roster to fill in, made for the policy, as `enroll template`. */
  makeTemplate(request: EmptyRosterRequest): Promise<ResultFile>;
}
