// exceljs makes a kind of stream from these while it loads; workbooks are written without it (src/io/write/archive.ts).
class Stream {}
Stream.Duplex = Stream;
Stream.Readable = Stream;
Stream.PassThrough = Stream;
module.exports = Stream;
