/** L laki-laki, P perempuan, as every Indonesian form writes it. */
export type Sex = 'L' | 'P';
