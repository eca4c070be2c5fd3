import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/date.ts';
import type { SippDetails, Worker } from '../../src/domain/worker.ts';
import { type ExportPlan, planExport } from '../../src/enrolment/export-plan.ts';
import { monthOf, POLICY, person, policyOf, sen } from './people.ts';

const MARCH = monthOf('2026-03');
const plan = (...workers: Worker[]): ExportPlan => planExport(workers, POLICY, MARCH);
const valuesOf = (worker: Worker) => plan(worker).files[0]?.enrollees[0]?.prepared.values;

describe('who goes where', () => {
  it('sends a worker without a KPJ to tk_baru, with one to tk_lanjutan, a BPU worker to the list', () => {
    const { files, bpu, heldBack } = plan(
      person(),
      person({ sipp: { kpj: '12345678901' } }),
      person({ category: 'pekerja-rentan' }),
    );
    expect(files.map(({ layout, enrollees }) => [layout.id, enrollees.length])).toEqual([
      ['tk-baru', 1],
      ['tk-lanjutan', 1],
    ]);
    expect([bpu.length, heldBack.length]).toEqual([1, 0]);
  });

  it('holds back a worker whose KPJ is not 11 digits: as a new one the person would be enrolled twice', () => {
    expect(plan(person({ sipp: { kpj: '1234567890' } })).heldBack[0]?.obstacle).toEqual({
      kind: 'kpj-form',
      length: 10,
      columns: [],
    });
  });

  it('holds back a worker whose KPJ is too torn to be read, for the same reason', () => {
    expect(plan(person({ sipp: { unread: ['kpj'] } })).heldBack).toMatchObject([
      { obstacle: { kind: 'kpj-form' }, layout: { id: 'tk-lanjutan' } },
    ]);
  });

  it('leaves out who is not covered in the month: not started, left, outside the category’s months', () => {
    const outside = plan(
      person({ from: 20260401 as CalendarDate }),
      person({ to: 20260228 as CalendarDate }),
      person({ category: 'ketua-rt' }),
      person({ category: 'lpm' }),
    );
    expect([outside.notCovered.map(({ why }) => why), outside.files.length]).toEqual([
      ['not-started', 'ended', 'policy', 'policy'],
      0,
    ]);
  });

  it('loses nobody and counts nobody twice', () => {
    const workers = [...Array(50).keys()].map((index) =>
      person({
        category: ['perangkat-desa', 'staf-desa', 'pekerja-rentan', 'ketua-rt'][index % 4] ?? '',
        sipp: index % 3 ? {} : { mother: undefined },
      }),
    );
    const { files, bpu, heldBack, notCovered } = plan(...workers);
    const out = [
      ...files.flatMap(({ enrollees }) => enrollees.map(({ worker }) => worker)),
      ...bpu.map(({ worker }) => worker),
      ...heldBack.map(({ worker }) => worker),
      ...notCovered.map(({ worker }) => worker),
    ];
    expect(new Set(out)).toEqual(new Set(workers));
    expect(out).toHaveLength(workers.length);
  });
});

describe('what SIPP asks for', () => {
  it.each<[string, SippDetails]>([
    ['NAMA_IBU_KANDUNG', { mother: undefined }],
    ['TEMPAT_LAHIR', { birthPlace: undefined }],
    ['STATUS_KAWIN', { married: undefined }],
    ['GOLONGAN_DARAH', { bloodType: undefined }],
    ['GOLONGAN_DARAH', { bloodType: 'TIDAK TAHU' }],
    ['ALAMAT', { address: undefined }],
  ])('%s missing keeps a worker out, and nothing is invented', (header, sipp) => {
    const { files, heldBack } = plan(person({ sipp }));
    expect(files).toEqual([]);
    const [held] = heldBack;
    expect(held?.obstacle.kind === 'missing' && held.obstacle.columns.map((column) => column.header)).toEqual(
      [header],
    );
  });

  it('is not asked of a worker with a KPJ, whom SIPP knows', () => {
    expect(
      plan(person({ sipp: { kpj: '12345678901', mother: undefined, address: undefined } })).heldBack,
    ).toEqual([]);
  });

  it('takes a constant only where the policy states it, and tells which', () => {
    const silent = policyOf(`
policy: diam
bases: { umk: { amount: 3000000, source: rekaan } }
categories: { perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ] } }
`);
    const [held] = planExport([person()], silent, MARCH).heldBack;
    expect(held?.obstacle.kind === 'missing' && held.obstacle.columns.map(({ header }) => header)).toEqual([
      'MASA_LAKU_IDENTITAS',
      'KODE_POS',
      'LOKASI_PEKERJAAN',
      'STATUS_PEGAWAI',
    ]);
    expect(held?.prepared.constants).toEqual([]);
    const stated = plan(person(), person({ sipp: { postcode: '61372' } })).files[0]?.enrollees;
    expect(stated?.map(({ prepared }) => [prepared.values.postcode, prepared.constants])).toEqual([
      ['61371', ['identityExpiry', 'workLocation', 'employment', 'postcode']],
      ['61372', ['identityExpiry', 'workLocation', 'employment']],
    ]);
  });

  it('asks the end of the contract of PKWT workers alone', () => {
    const enrolment = { ...POLICY.enrolment, employment: 'Y' as const };
    const workers = [person(), person({ to: 20261231 as CalendarDate })];
    const { heldBack, files } = planExport(workers, { ...POLICY, enrolment }, MARCH);
    expect(heldBack).toHaveLength(1);
    expect(files[0]?.enrollees[0]?.prepared.values).toMatchObject({
      employment: 'Y',
      contractEnd: '31-12-2026',
    });
    expect(valuesOf(person({ to: 20261231 as CalendarDate }))).not.toHaveProperty('contractEnd');
  });

  it('needs a wage where the wage is the base', () => {
    const { heldBack, files } = plan(
      person({ category: 'staf-desa' }),
      person({ category: 'staf-desa', wage: sen(1_500_000) }),
    );
    expect(heldBack[0]?.obstacle).toEqual({ kind: 'no-base', why: 'no-wage' });
    expect(files[0]?.enrollees[0]?.prepared.values.wage).toBe('1500000');
  });
});

describe('how SIPP takes it', () => {
  it('writes dates as dd-mm-yyyy, codes as letters, the base in whole rupiah half up', () => {
    expect(valuesOf(person({ name: 'Budi Rekaan', sex: 'P' }))).toMatchObject({
      name: 'Budi Rekaan',
      birthDate: '12-01-1988',
      workStart: '01-01-2020',
      identityExpiry: '01-01-2090',
      identityKind: 'KTP',
      country: 'ID',
      sex: 'P',
      married: 'Y',
      mailTo: 'S',
      wage: '4279787',
      employment: 'T',
      workLocation: '3516',
    });
    expect(plan(person()).files[0]?.enrollees[0]).toMatchObject({ rounded: true, contribution: 23_110 });
  });

  it.each([
    ['0812-3456-789', '08123456789'],
    ['+62 812 3456 789', '628123456789'],
    ['0321-55', undefined],
    ['0321123456', undefined],
  ])('turns the phone %j into %s', (phone, mobile) => {
    expect(valuesOf(person({ sipp: { phone } }))?.mobile).toBe(mobile);
  });

  it.each([
    ['a+', 'A'],
    ['AB', 'AB'],
    ['o -', 'O'],
  ])('turns the blood type %j into %s', (bloodType, written) => {
    expect(valuesOf(person({ sipp: { bloodType } }))?.bloodType).toBe(written);
  });

  it('leaves out optional values that SIPP would refuse, and tells which', () => {
    const [enrollee] =
      plan(person({ sipp: { phone: '123', email: 'x', npwp: '12.345.678.9-012.345' } })).files[0]
        ?.enrollees ?? [];
    expect(enrollee?.prepared.leftOut).toEqual(['mobile', 'email']);
    expect(enrollee?.prepared.values.npwp).toBe('123456789012345');
  });

  it('tells which values of the roster could not even be read, and that the policy’s postcode stands in', () => {
    const [enrollee] =
      plan(person({ sipp: { unread: ['phone', 'email', 'npwp', 'postcode'] } })).files[0]?.enrollees ?? [];
    expect(enrollee?.prepared.leftOut).toEqual(['mobile', 'email', 'npwp', 'postcode']);
    expect(enrollee?.prepared.values.postcode).toBe('61371');
  });

  it('sends letters by e-mail to who has one', () => {
    expect(valuesOf(person({ sipp: { email: 'a@b.id' } }))).toMatchObject({ email: 'a@b.id', mailTo: 'E' });
  });
});
