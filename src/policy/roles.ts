const ROLES = ['ketua', 'wakil ketua', 'sekretaris', 'bendahara', 'anggota', 'pengurus'];

/** An institution's names, each bare and with every role that a roster may put before it: `ketua lpm`. */
export function withRoles(...institutions: string[]): string[] {
  return institutions.flatMap((name) => [name, ...ROLES.map((role) => `${role} ${name}`)]);
}
