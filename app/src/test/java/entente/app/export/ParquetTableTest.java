package entente.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {
  private static final List<Column> COLUMNS =
      Column.of("name,count:count,score:measure,sure:flag,day:day,places:texts");

  @TempDir
  private Path folder;

  private static byte[] written(List<List<Object>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ParquetTable("things", COLUMNS).write(rows.stream(), out);
    return out.toByteArray();
  }

  private List<Group> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("things.parquet"), bytes);
    List<Group> groups = new ArrayList<>();
    try (ParquetReader<Group> reader = new Reader(new LocalInputFile(file)).build()) {
      for (Group group = reader.read(); group != null; group = reader.read()) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static final class Reader extends ParquetReader.Builder<Group> {
    Reader(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  private static List<String> texts(Group row) {
    Group places = row.getGroup("places", 0);
    return Stream.iterate(0, i -> i + 1)
        .limit(places.getFieldRepetitionCount("list"))
        .map(i -> places.getGroup("list", i).getString("element", 0))
        .toList();
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Group row = read(written(List.of(Arrays.asList(
            "Ångström \uD83D\uDE80\n\t\"",
            7,
            -3.5,
            true,
            LocalDate.of(1953, 8, 1),
            List.of("Bree", "")))))
        .get(0);
    assertThat(row.getString("name", 0)).isEqualTo("Ångström \uD83D\uDE80\n\t\"");
    assertThat(row.getInteger("count", 0)).isEqualTo(7);
    assertThat(row.getDouble("score", 0)).isEqualTo(-3.5);
    assertThat(row.getBoolean("sure", 0)).isTrue();
    assertThat(LocalDate.ofEpochDay(row.getInteger("day", 0))).isEqualTo("1953-08-01");
    assertThat(texts(row)).containsExactly("Bree", "");
  }

  @Test
  void unknownIsNullAndNoTextsAreAnEmptyList() throws IOException {
    Group row = read(written(List.of(Arrays.asList(null, null, null, null, null, List.of()))))
        .get(0);
    for (Column column : COLUMNS.subList(0, 5)) {
      assertThat(row.getFieldRepetitionCount(column.name())).as(column.name()).isZero();
    }
    assertThat(texts(row)).isEmpty();
  }

  @Test
  void aTableMayBeEmpty() throws IOException {
    assertThat(read(written(List.of()))).isEmpty();
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    List<List<Object>> rows = List.of(
        Arrays.asList("one", 1, 1.0, false, null, List.of("a")),
        Arrays.asList("two", 2, 2.0, true, null, List.of()));
    assertThat(written(rows)).isEqualTo(written(rows));
  }

  @Test
  void keepsTheOrderOfManyRows() throws IOException {
    List<List<Object>> rows = Stream.iterate(0, i -> i + 1)
        .limit(30_000)
        .map(i -> Arrays.<Object>asList("row " + i, i, 0.5, true, null, List.of()))
        .toList();
    assertThat(read(written(rows)))
        .extracting(row -> row.getInteger("count", 0))
        .isSorted()
        .hasSize(30_000);
  }
}
