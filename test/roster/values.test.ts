import { describe, expect, test } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/date.ts';
import {
  birthCentury,
  dateOfNumber,
  parseDate,
  splitBirth,
  termCentury,
} from '../../src/roster/values/date.ts';
import { splitName } from '../../src/roster/values/name.ts';
import {
  readBlock,
  readBlocks,
  readFamilyCard,
  readKpj,
  readNik,
  readNpwp,
  readPhone,
} from '../../src/roster/values/number.ts';
import { parseBloodType, parseMarried, parseSex } from '../../src/roster/values/person.ts';
import { isBlank } from '../../src/roster/values/says-nothing.ts';
import { clean, unquoted } from '../../src/roster/values/text.ts';
import { parseWage, wageIn } from '../../src/roster/values/wage.ts';

const AS_OF = calendarDate(2026, 3, 1) as CalendarDate;
const birth = birthCentury(AS_OF);

describe('a birth date', () => {
  const AUGUST_12 = [
    '12-08-1980',
    '12/08/1980',
    '12.08.1980',
    '12-8-1980',
    '12/8/80',
    '12-08-80',
    '1980-08-12',
    '1980/8/12',
    '12 Agustus 1980',
    '12 AGUSTUS 1980',
    '12 Agus 1980',
    '12 Agust 1980',
    '12 Ags 1980',
    '12 Agu 1980',
    '12 Aug 1980',
    '12 August 1980',
    '12-Agustus-1980',
    '12-Agt-80',
    '12Agustus1980',
    '12 Agustus, 1980',
    'Selasa, 12 Agustus 1980',
    "'12/08/1980",
    '’12/08/1980',
    ' 12-08-1980 ',
    '12\u00a0Agustus\u00a01980',
    '\u200b12-08-1980',
    '12//08/1980',
    '12-08;1980',
    '12/08 /1980',
    '012/08/1980',
    '12 / 08 / 1980',
    '12 - 08 - 1980',
    '12 08 1980',
    '1980-08-12 00:00:00',
    '1980-08-12T00:00:00.000Z',
    '12/08/1980 0:00',
    '12081980',
    '19800812',
    '120880',
    '29445',
    '12-VIII-1980',
    'Tgl. 12-08-1980',
  ];
  test.each(AUGUST_12)('%j is 12 August 1980', (text) => {
    expect(parseDate(text, birth)).toBe(19800812);
  });

  test.each([
    ['1 Januari 1970', 19700101],
    ['2 Pebruari 1971', 19710202],
    ['3 Maret 1972', 19720303],
    ['4 Apr 1973', 19730404],
    ['5 Mei 1974', 19740505],
    ['6 Juni 1975', 19750606],
    ['7 Jul 1976', 19760707],
    ['8 Sept 1977', 19770908],
    ['9 Oktober 1978', 19781009],
    ['10 Nopember 1979', 19791110],
    ['11 Des 1980', 19801211],
    ['29-02-1980', 19800229],
    ['5/1/05', 20050105],
    ['5/1/25', 19250105],
    ['01/01/1875', 18750101],
    ['01/01/2079', 20790101],
  ])('%j is %i', (text, date) => {
    expect(parseDate(text, birth)).toBe(date);
  });

  test.each([
    '',
    '-',
    '31-02-1980',
    '30 Februari 1980',
    '12/31/1980',
    '00-00-0000',
    '12-08-209',
    '1980',
    '08-1980',
    'Agustus 1980',
    'Mojokerto',
    '12 Foo 1980',
    '12-08-1980 dan 13-08-1981',
    '12-08-19800',
    '3516011208800001',
    '1/2/3/1980',
  ])('%j is no date', (text) => {
    expect(parseDate(text, birth)).toBeUndefined();
  });

  test('a number cell is a serial number or digits typed without separators, never a bare year', () => {
    const of = (raw: string) => dateOfNumber({ type: 'number', raw }, raw, birth);
    expect([
      of('29445'),
      of('29445.5'),
      of('12081980'),
      of('2081980'),
      of('1980'),
      of('3516011208800001'),
    ]).toEqual([19800812, 19800812, 19800812, 19800802, undefined, undefined]);
    expect(
      dateOfNumber({ type: 'date', raw: '29445', date: 19800812 as CalendarDate }, '1980-08-12', birth),
    ).toBe(19800812);
  });

  test('two digits of a year in a post mean the years around now', () => {
    expect([
      parseDate('1/2/19', termCentury),
      parseDate('1/2/33', termCentury),
      parseDate('1/2/98', termCentury),
    ]).toEqual([20190201, 20330201, 19980201]);
  });
});

describe('a combined column of place and date', () => {
  test.each([
    ['Mojokerto, 12-8-1980', 'Mojokerto', '12-8-1980'],
    ['TTL: Mojokerto, 12-8-1980', 'Mojokerto', '12-8-1980'],
    ['MOJOKERTO / 12 Agustus 1980', 'MOJOKERTO', '12 Agustus 1980'],
    ['Mojokerto 12/08/1980 (45 th)', 'Mojokerto', '12/08/1980 (45 th)'],
    ['Kota Baru,12081980', 'Kota Baru', '12081980'],
    ['12-08-1980', '', '12-08-1980'],
    ['Mojokerto,', 'Mojokerto', ''],
  ])('%j', (text, place, date) => {
    expect(splitBirth(text)).toEqual({ place, date });
  });
});

describe('a wage', () => {
  test.each([
    ['Rp 2.022.200,00', 202220000],
    ['Rp2.022.200,-', 202220000],
    ['Rp. 2.022.200', 202220000],
    ['2,022,200', 202220000],
    ['2022200', 202220000],
    ['2.022.200', 202220000],
    ['2,022,200.50', 202220050],
    ['2.152.322,94', 215232294],
    ['IDR 2,152,322.94', 215232294],
    ['2 022 200', 202220000],
    ['2022200,00', 202220000],
    ['2022200.5', 202220050],
    ['1.500', 150000],
    ['900,000', 90000000],
    ['Rp 1.000.000/bulan', 100000000],
    ['1.000.000 per bulan', 100000000],
    ["'1000000", 100000000],
    ['Rp\u00a01.000.000', 100000000],
    ['0', 0],
    ['Rp 1.000.000,00,-', 100000000],
    ['1,5 juta', undefined],
    ['UMK', undefined],
    ['-500000', undefined],
    ['1.00.000', undefined],
    ['1000.000', undefined],
    ['2.022.200.00', undefined],
    ['1.000.000 + 200.000', undefined],
    ['#REF!', undefined],
    ['', undefined],
  ])('%j is %s sen', (text, sen) => {
    expect(parseWage(text)).toBe(sen);
  });

  test.each([
    ['2022200', 202220000],
    ['2152322.94', 215232294],
    ['2152322.9399999999', 215232294],
    ['4279787.1699999999', 427978717],
    ['1234567.891', 123456789],
    ['1234567.895', 123456790],
    ['0.1', 10],
    ['99999999.999999999', 10000000000],
    ['-5', undefined],
    ['1e40', undefined],
  ])('the number cell %s is %s sen', (digits, sen) => {
    expect(wageIn(digits, { type: 'number', raw: digits })).toBe(sen);
  });
});

describe('a name', () => {
  test.each([
    ['AHMAD', 'AHMAD', undefined],
    ['H. Ahmad S.Pd.I', 'Ahmad', 'H., S.Pd.I'],
    ['Hj. SITI AMINAH, S.Pd., M.M.', 'SITI AMINAH', 'Hj., S.Pd., M.M.'],
    ['SUTRISNO, SE', 'SUTRISNO', 'SE'],
    ['Drs. H. Budi Santoso, M.Si', 'Budi Santoso', 'Drs. H., M.Si'],
    ['H AHMAD DAHLAN', 'AHMAD DAHLAN', 'H'],
    ['K.H. Ahmad Dahlan', 'Ahmad Dahlan', 'K.H.'],
    ['dr. Rina Kusuma', 'Rina Kusuma', 'dr.'],
    ['Ahmad Fauzi A.Md.Kom', 'Ahmad Fauzi', 'A.Md.Kom'],
    ['Rini S. Pd. I', 'Rini', 'S.Pd.I'],
    ['M. YUSUF', 'M. YUSUF', undefined],
    ['MOH. ALI', 'MOH. ALI', undefined],
    ['R. SUTEJO', 'R. SUTEJO', undefined],
    ['AHMAD SE', 'AHMAD SE', undefined],
    ['Siti, binti Ahmad', 'Siti, binti Ahmad', undefined],
    ["NUR'AINI", "NUR'AINI", undefined],
    ['  SRI   WAHYUNI ', 'SRI WAHYUNI', undefined],
    ['SUPARMAN,', 'SUPARMAN', undefined],
    ['ABDUL A.', 'ABDUL A.', undefined],
  ])('%j is %j with title %j', (text, name, title) => {
    expect(splitName(text)).toEqual({ name, title });
  });
});

describe('sex, marriage and blood', () => {
  test.each([
    ['L', 'L'],
    ['l', 'L'],
    ['LK', 'L'],
    ['Laki-laki', 'L'],
    ['LAKI - LAKI', 'L'],
    ['Pria', 'L'],
    ['1', 'L'],
    ['M', 'L'],
    ['P', 'P'],
    ['p', 'P'],
    ['PR', 'P'],
    ['Perempuan', 'P'],
    ['WANITA', 'P'],
    ['2', 'P'],
    ['Female', 'P'],
    ['3', undefined],
    ['X', undefined],
  ])('sex %j is %s', (text, sex) => {
    expect(parseSex(text)).toBe(sex);
  });

  test.each([
    ['Kawin', true],
    ['K', true],
    ['S', true],
    ['Sudah Kawin', true],
    ['KAWIN TERCATAT', true],
    ['2', true],
    ['Belum Kawin', false],
    ['BK', false],
    ['B', false],
    ['Cerai Hidup', false],
    ['CM', false],
    ['Janda', false],
    ['TK/0', false],
    ['K/1', true],
    ['entah', undefined],
  ])('marriage %j is %s', (text, married) => {
    expect(parseMarried(text)).toBe(married);
  });

  test.each([
    ['A', false, 'A'],
    ['ab', false, 'AB'],
    ['O+', false, 'O'],
    ['B -', false, 'B'],
    ['0', false, 'O'],
    ['Gol. A', false, 'A'],
    ['TIDAK TAHU', false, ''],
    ['1', false, undefined],
    ['1', true, 'A'],
    ['11', true, 'O'],
    ['13', true, ''],
    ['C', false, undefined],
  ])('blood %j (OpenSID %s) is %j', (text, opensid, type) => {
    expect(parseBloodType(text, opensid)).toBe(type);
  });
});

describe('numbers of people', () => {
  test.each([
    ['3516011208800001', '3516011208800001'],
    ["'3516011208800001", '3516011208800001'],
    ['3516 0112 0880 0001', '3516011208800001'],
    ['35.16.01.120880.0001', '3516011208800001'],
    ['3516011208800001\u00a0', '3516011208800001'],
    ['NIK 3516011208800001', '3516011208800001'],
    ['351601120880001', undefined],
    ['35160112088000011', undefined],
    ['351601120880000l', undefined],
    ['3516013208800001', undefined],
    ['3.5160112088000E+15', undefined],
  ])('NIK %j is %s', (text, nik) => {
    expect(readNik(text)).toBe(nik);
  });

  test.each([
    ['+62 812-3456-7890', '081234567890'],
    ['0812 3456 7890', '081234567890'],
    ['6281234567890', '081234567890'],
    ['81234567890', '081234567890'],
    ['0812.3456.7890 / 0857 1111 2222', '081234567890'],
    ['0321-123456', undefined],
    ['tidak ada', undefined],
    ['8.12346E+10', undefined],
    ['8,12346E+10', undefined],
    ['8.12346789E+10', undefined],
    ['8.12346E+10 / 0857 1111 2222', '085711112222'],
  ])('phone %j is %s', (text, phone) => {
    expect(readPhone(text)).toBe(phone);
  });

  test('what Excel left of a long number gives no other number', () => {
    expect([
      readKpj('1.23456789E10'),
      readFamilyCard('3.5160112088000E+15'),
      readNpwp('1.234567890123E+14'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  test('KPJ, RT and RW', () => {
    expect([readKpj('12345678901'), readKpj('123 4567 8901'), readKpj('ya')]).toEqual([
      '12345678901',
      '12345678901',
      undefined,
    ]);
    expect([readBlock('RT 03'), readBlock('003'), readBlock('3 dan 4')]).toEqual(['03', '003', undefined]);
    expect([
      readBlocks('003/001'),
      readBlocks('RT 03 RW 01'),
      readBlocks('RT.3/RW.1'),
      readBlocks('05'),
    ]).toEqual([
      { rt: '003', rw: '001' },
      { rt: '03', rw: '01' },
      { rt: '3', rw: '1' },
      { rt: '05', rw: undefined },
    ]);
  });
});

describe('text', () => {
  test('invisible and repeated blanks are nothing', () => {
    expect(clean('\ufeffSRI\u200b \u00a0 WAHYUNI\t\n')).toBe('SRI WAHYUNI');
    expect(unquoted("'  0123")).toBe('0123');
  });

  test.each(["'", '-', '--', '–', '. . .', '___', '', ' ', '’'])('%j says nothing', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  test.each(['0', 'A', '-5', "'a", 'É'])('%j says something', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
