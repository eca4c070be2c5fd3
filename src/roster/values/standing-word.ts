/** What a word says of whom it is said: that he is dead, has left, has gone elsewhere, or may not take part. */
export type WordSays = 'dead' | 'left' | 'moved' | 'waiting' | 'unclear';

/**
 * Where a word may be read so. `cell`: a remark, a status or brackets begin with it; `title`: it stands in a title, heading, sheet or
 * file name and says of all below it that they have left; `group`: in a heading between people; `list`: in what names a whole list;
 * `note`: in a remark outside the rows of people; `comment`: in a comment beside a cell; `question`: the heading of a column asks for
 * it; `status`: a column of such words tells who is in the post; `register`: in a population register's column; `post`: it takes the
 * post in a cell away; `last`: behind what says something else; `lone`: nothing else is said; `aside`: alone behind a name or post,
 * parted from it by a sign; `name`: behind the first word of a name, where no name has it; `cased`: last in a name, written otherwise than the rest of it; `start`: a remark or brackets begin
 * with it, and it may say so.
 */
export type ReadIn =
  | 'cell'
  | 'title'
  | 'group'
  | 'list'
  | 'note'
  | 'comment'
  | 'question'
  | 'status'
  | 'register'
  | 'post'
  | 'last'
  | 'lone'
  | 'aside'
  | 'name'
  | 'cased'
  | 'start';

export interface Word {
  /** As a part of a pattern, in lower case; blanks are single ones. */
  readonly spelling: string;
  readonly says: WordSays;
  readonly in: readonly ReadIn[];
}

export const wordsSaying = (says: WordSays, lines: string): Word[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [spelling = '', places = ''] = line.split(' | ');
      return { spelling: spelling.trim(), says, in: places.trim().split(' ') as ReadIn[] };
    });
