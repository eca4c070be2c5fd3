/** What a person gives: files by their paths, and the names that stand for them as one would type them. */
export interface GivenRosters {
  readonly files: ReadonlyMap<string, File>;
  /** Files and folders that hold rosters. */
  readonly rosters: readonly string[];
  /** Policy files, in the order in which they came. */
  readonly policy: readonly string[];
}

export const NOTHING_GIVEN: GivenRosters = { files: new Map(), rosters: [], policy: [] };

const isPolicy = (path: string): boolean => /\.ya?ml$/i.test(path);
const isRoster = (path: string): boolean => !isPolicy(path);

/**
 * New rosters take the place of those that are there: the marked copy of a roster beside it would count everybody twice. A new
 * policy does the same for policies.
 */
export function withFiles(given: GivenRosters, added: ReadonlyMap<string, File>): GivenRosters {
  const comes = (kind: (path: string) => boolean): boolean => [...added.keys()].some(kind);
  const kept = [...given.files].filter(([path]) => !comes(isPolicy(path) ? isPolicy : isRoster));
  const files = new Map([...kept, ...added]);
  const paths = [...files.keys()];
  // Layers in the order of their names, as a shell gives them; a browser gives a folder in any.
  const policy = paths.filter(isPolicy).sort();
  const rosters = new Set(paths.filter(isRoster).map((path) => path.split('/')[0] ?? path));
  return { files, policy, rosters: [...rosters].sort() };
}

/** Of an `<input>`: those of a folder have their path from the folder on. */
export const chosenFiles = (list: FileList): Map<string, File> =>
  new Map([...list].map((file) => [file.webkitRelativePath || file.name, file]));

/** What was dropped, with all that lies in dropped folders. */
export async function droppedFiles(items: DataTransferItemList): Promise<Map<string, File>> {
  // The list is emptied as soon as its event is over: all of it is asked for at once.
  const entries = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = new Map<string, File>();
  for (const { entry, file } of entries) {
    if (entry?.isDirectory) await addFolder(entry as FileSystemDirectoryEntry, entry.name, files);
    else if (file) files.set(file.name, file);
  }
  return files;
}

async function addFolder(
  folder: FileSystemDirectoryEntry,
  path: string,
  files: Map<string, File>,
): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    // A browser gives them in portions, and nothing at the end.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return;
    for (const entry of portion) {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory) await addFolder(entry as FileSystemDirectoryEntry, below, files);
      else
        files.set(
          below,
          await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
        );
    }
  }
}
