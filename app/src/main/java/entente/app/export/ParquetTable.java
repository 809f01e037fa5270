package entente.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A table as one Parquet file. Every column may be null but those of several texts, which may be empty. Pages are not
 * compressed: repeated words are kept once by dictionaries, and no native code is needed.
 */
final class ParquetTable {
  private final List<Column> columns;
  private final MessageType schema;

  ParquetTable(String name, List<Column> columns) {
    this.columns = columns;
    this.schema = new MessageType(name, columns.stream().map(ParquetTable::type).toList());
  }

  private static Type type(Column column) {
    return switch (column.kind()) {
      case TEXT ->
        Types.optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(column.name());
      case COUNT -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
      case MEASURE -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
      case DAY ->
        Types.optional(PrimitiveTypeName.INT32)
            .as(LogicalTypeAnnotation.dateType())
            .named(column.name());
      case TEXTS ->
        Types.requiredList()
            .requiredElement(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(column.name());
    };
  }

  /** Writes the rows; the stream stays open. */
  void write(Stream<List<@Nullable Object>> rows, OutputStream out) throws IOException {
    try (ParquetWriter<List<@Nullable Object>> writer = new Builder(new Target(out))
        .withConf(new PlainParquetConfiguration())
        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
        .build()) {
      for (List<@Nullable Object> row : (Iterable<List<@Nullable Object>>) rows::iterator) {
        writer.write(row);
      }
    }
  }

  private final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
    Builder(OutputFile file) {
      super(file);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration unused) {
      return new Rows();
    }

    @Override
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration unused) {
      return new Rows();
    }
  }

  private final class Rows extends WriteSupport<List<@Nullable Object>> {
    private @Nullable RecordConsumer consumer;

    @Override
    public WriteContext init(Configuration unused) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer ready) {
      consumer = ready;
    }

    @Override
    public void write(List<@Nullable Object> row) {
      RecordConsumer out = Objects.requireNonNull(consumer, "not prepared");
      out.startMessage();
      for (int i = 0; i < columns.size(); i++) {
        Object value = row.get(i);
        if (value != null) {
          out.startField(columns.get(i).name(), i);
          value(out, columns.get(i).kind(), value);
          out.endField(columns.get(i).name(), i);
        }
      }
      out.endMessage();
    }
  }

  private static void value(RecordConsumer out, Column.Kind kind, Object value) {
    switch (kind) {
      case TEXT -> out.addBinary(Binary.fromString(value.toString()));
      case COUNT -> out.addInteger((Integer) value);
      case MEASURE -> out.addDouble((Double) value);
      case FLAG -> out.addBoolean((Boolean) value);
      case DAY -> out.addInteger((int) ((LocalDate) value).toEpochDay());
      case TEXTS -> texts(out, (Collection<?>) value);
    }
  }

  /** The three levels that the format asks of a list. */
  private static void texts(RecordConsumer out, Collection<?> values) {
    out.startGroup();
    if (!values.isEmpty()) {
      out.startField("list", 0);
      for (Object value : values) {
        out.startGroup();
        out.startField("element", 0);
        out.addBinary(Binary.fromString(value.toString()));
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }

  /** A stream that knows how far it is, which is all that the format needs: no file system. */
  private record Target(OutputStream out) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSize) {
      return new Counting(out);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
      return create(blockSize);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  private static final class Counting extends PositionOutputStream {
    private final OutputStream out;
    private long position;

    Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int octet) throws IOException {
      out.write(octet);
      position++;
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      out.write(octets, offset, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    /** Leaves the stream open for its owner. */
    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
