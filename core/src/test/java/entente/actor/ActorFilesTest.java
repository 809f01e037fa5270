package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.actor.Gazetteer.Entry;
import entente.actor.Gazetteer.Match;
import entente.actor.Gazetteer.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorFilesTest {
  @TempDir
  private Path folder;

  private Path sample(String name) throws IOException {
    try (InputStream in = ActorFilesTest.class.getResourceAsStream(name)) {
      return Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Gazetteer dictionary() throws IOException {
    return Gazetteer.load(List.of(sample("own-actors.txt")));
  }

  private Gazetteer table() throws IOException {
    return Gazetteer.load(List.of(sample("own-actors.csv")));
  }

  private static Entry named(Gazetteer gazetteer, String words) {
    return gazetteer.match(List.of(words.split(" ")), 0).map(Match::entry).orElseThrow();
  }

  private static String on(Entry entry, @Nullable String day) {
    return entry
        .standingOn(day == null ? null : LocalDate.parse(day))
        .map(standing -> standing.country() + " " + standing.sector())
        .orElse("nothing");
  }

  @Test
  void aNameWithABareStateIsAnotherNameOfIt() throws IOException {
    assertThat(named(dictionary(), "Western Congo").id()).isEqualTo("state:COG");
  }

  @Test
  void findsNamesInAnyCaseAndWithSmallParticles() throws IOException {
    Gazetteer gazetteer = dictionary();
    assertThat(named(gazetteer, "Eldarion Strider").name()).isEqualTo("Eldarion Strider");
    assertThat(named(gazetteer, "Old Strider").id()).isEqualTo("person:eldarion-strider");
    assertThat(gazetteer.match(List.of("Ord"), 0)).isEmpty();
    assertThat(named(gazetteer, "ORD").sector()).isNull();
  }

  @Test
  void rolesChangeByDate() throws IOException {
    Entry strider = named(dictionary(), "Eldarion Strider");
    assertThat(on(strider, "1999-12-31")).isEqualTo("COG REB");
    assertThat(on(strider, "2000-01-01")).isEqualTo("COG GOV");
    assertThat(on(strider, "2004-12-31")).isEqualTo("COG GOV");
    assertThat(on(strider, "2012-03-04")).isEqualTo("COG null");
    assertThat(on(strider, null)).isEqualTo("nothing");
    assertThat(strider.country()).isEqualTo("COG");
  }

  @Test
  void whatHasNoDateHoldsWhereNoDateFits() throws IOException {
    Entry fairweather = named(dictionary(), "Harald Fairweather");
    assertThat(on(fairweather, "1999-05-05")).isEqualTo("null IGO");
    assertThat(on(fairweather, "2010-05-05")).isEqualTo("NOR GOV");
    assertThat(on(fairweather, null)).isEqualTo("NOR GOV");
  }

  @Test
  void theShortestStretchWins() {
    Standing century =
        new Standing("NOR", "GOV", LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31));
    Standing decade =
        new Standing("DNK", "MIL", LocalDate.of(1940, 1, 1), LocalDate.of(1949, 12, 31));
    Entry someone = new Entry(
        "person:someone",
        "Someone",
        Actor.Type.PERSON,
        null,
        null,
        List.of("Someone"),
        null,
        List.of(),
        new Gazetteer.Years(null, null),
        List.of(),
        List.of(),
        List.of(),
        List.of(century, decade));
    assertThat(on(someone, "1945-06-06")).isEqualTo("DNK MIL");
    assertThat(on(someone, "1955-06-06")).isEqualTo("NOR GOV");
  }

  @Test
  void tellsKindsApartByWordsSectorsAndDates() throws IOException {
    Gazetteer gazetteer = dictionary();
    assertThat(named(gazetteer, "Halifirien Front").type()).isEqualTo(Actor.Type.GROUP);
    assertThat(named(gazetteer, "Harald Fairweather").type()).isEqualTo(Actor.Type.PERSON);
    assertThat(named(gazetteer, "ORD").type()).isEqualTo(Actor.Type.ORGANISATION);
  }

  @Test
  void extendsWhoIsKnownAlready() throws IOException {
    Entry annan = named(dictionary(), "Kofi Annan");
    assertThat(annan.roles()).isNotEmpty();
    assertThat(on(annan, "2001-01-01")).isEqualTo("null IGO");
    assertThat(on(annan, "2008-01-01")).isEqualTo("GHA null");
  }

  @Test
  void readsTables() throws IOException {
    Gazetteer gazetteer = table();
    Entry maren = named(gazetteer, "Red Maren");
    assertThat(maren.name()).isEqualTo("Maren \"Red\" Tollund");
    assertThat(named(gazetteer, "FHM").type()).isEqualTo(Actor.Type.ORGANISATION);
    assertThat(on(maren, "2004-05-31")).isEqualTo("LUX OPP");
    assertThat(on(maren, "2004-06-01")).isEqualTo("LUX GOV");
    assertThat(gazetteer.holder(
            "leader", "organisation:free-harbour-movement", LocalDate.of(1998, 1, 1)))
        .contains(maren);
    assertThat(gazetteer.holder("premier", "state:LUX", LocalDate.of(2005, 1, 1)))
        .contains(maren);
  }

  @Test
  void theUsersEntriesWin() throws IOException {
    Gazetteer gazetteer = table();
    assertThat(named(gazetteer, "Jordan").id()).isEqualTo("person:jordan");
    assertThat(gazetteer.matches(List.of("Jordan"), 0)).hasSize(1);
    assertThat(gazetteer.holder("prime minister", "state:LUX", LocalDate.of(2012, 1, 1)))
        .map(Entry::id)
        .contains("person:angela-merkel");
  }

  @Test
  void severalFilesAddUp() throws IOException {
    Gazetteer gazetteer =
        Gazetteer.load(List.of(sample("own-actors.txt"), sample("own-actors.csv")));
    assertThat(named(gazetteer, "Old Strider").id()).isEqualTo("person:eldarion-strider");
    assertThat(named(gazetteer, "Auntie Angela").id()).isEqualTo("person:angela-merkel");
  }

  @Test
  void separatorsMayBeTabsOrSemicolons() throws IOException {
    Path tabs = file("a.tsv", "name\tkind\taliases\nGrey Guild\torganisation\tThe Grey; Greys\n");
    Path semicolons = file("b.csv", "name;kind;aliases\r\nRed Guild;organisation;The Red|Reds\r\n");
    Gazetteer gazetteer = Gazetteer.load(List.of(tabs, semicolons));
    assertThat(named(gazetteer, "Greys").id()).isEqualTo("organisation:grey-guild");
    assertThat(named(gazetteer, "Reds").id()).isEqualTo("organisation:red-guild");
  }

  @Test
  void codesOfDictionariesServeInTablesToo() throws IOException {
    Path file = file("c.csv", "name,kind,code\nGrey Wardens,group,NORUAF\n");
    Entry wardens = named(Gazetteer.load(List.of(file)), "Grey Wardens");
    assertThat(wardens.country()).isEqualTo("NOR");
    assertThat(on(wardens, null)).isEqualTo("NOR UAF");
  }

  @Test
  void aFederationYieldsToItsMember() throws IOException {
    Path file = file("d.txt", "SOME_TOWN_ [YUGHRV]\nOTHER_TOWN_ [TMP]\n");
    Gazetteer gazetteer = Gazetteer.load(List.of(file));
    assertThat(named(gazetteer, "Some Town").id()).isEqualTo("state:HRV");
    assertThat(named(gazetteer, "Other Town").id()).isEqualTo("state:TLS");
  }

  @Test
  void theFingerprintTellsFilesApart() throws IOException {
    Path one = file("one.csv", "name,kind\nGrey Guild,organisation\n");
    Path two = file("two.csv", "name,kind\nRed Guild,organisation\n");
    String first = Gazetteer.load(List.of(one)).fingerprint();
    assertThat(first).isNotEmpty().isEqualTo(Gazetteer.load(List.of(one)).fingerprint());
    assertThat(Gazetteer.load(List.of(two)).fingerprint()).isNotEqualTo(first);
    assertThat(Gazetteer.load(List.of(one, two)).fingerprint()).isNotEqualTo(first);
    assertThat(Gazetteer.load(List.of()).fingerprint()).isEmpty();
  }

  private void assertRefused(String name, String text, String message) throws IOException {
    Path file = file(name, text);
    assertThatThrownBy(() -> Gazetteer.load(List.of(file)))
        .isInstanceOf(ActorFileException.class)
        .hasMessageStartingWith(file + message);
  }

  @Test
  void namesTheLineThatADictionaryHasWrong() throws IOException {
    assertRefused("a.txt", "# x\n+ARNOR_\n", ", line 2: a synonym stands before any name");
    assertRefused("b.txt", "\n[NOR]\n", ", line 2: a code stands before any name");
    assertRefused("c.txt", "ARNOR_ [NORGOV\n", ", line 1: the bracket before a code is not closed");
    assertRefused("d.txt", "ARNOR_ [NO]\n", ", line 1: the code NO does not begin with a state");
    assertRefused("e.txt", "ARNOR_ [QQQGOV]\n", ", line 1: the code QQQGOV does not begin");
    assertRefused("f.txt", "ARNOR_ [NORGOV 991]\n", ", line 1: [NORGOV 991] is no code");
    assertRefused("g.txt", "ARNOR_ [NOR <19991341]\n", ", line 1: the date 19991341 is no day");
    assertRefused(
        "h.txt",
        "<!-- a\nb -->\nARNOR_ [NOR 050101-040101]\n",
        ", line 3: [NOR 050101-040101] ends");
    assertRefused("i.txt", "___ [NOR]\n", ", line 1: \"___\" is no name");
  }

  @Test
  void namesTheLineThatATableHasWrong() throws IOException {
    assertRefused("a.csv", "name,kind,colour\n", ", line 1: the column \"colour\" is not known");
    assertRefused("b.csv", "name,state\n", ", line 1: the columns name and kind are needed");
    assertRefused("c.csv", "name,kind\nArdal\n", ", line 2: 1 values where the first line names 2");
    assertRefused(
        "d.csv", "name,kind\nArdal,elf\n", ", line 2: the kind \"elf\" is none of person");
    assertRefused("e.csv", "name,kind\n\"Ardal,person\n", ", line 2: a quote is opened");
    assertRefused(
        "f.csv", "name,kind,from\nArdal,person,soon\n", ", line 2: the date soon is no ISO date");
    assertRefused(
        "g.csv",
        "name,kind,from,to\n\"Two\nlines\",person,1999,1999\nArdal,person,1999,1998\n",
        ", line 4: it ends (1998-12-31) before it begins (1999-01-01)");
    assertRefused(
        "h.csv", "name,kind,state\nArdal,person,QQQ\n", ", line 2: the state QQQ is not known");
    assertRefused(
        "i.csv", "name,kind,sector\nArdal,person,XXX\n", ", line 2: the sector XXX is none of BUS");
    assertRefused(
        "j.csv", "name,kind,role\nArdal,person,king\n", ", line 2: the role stands in no body");
    assertRefused(
        "k.csv",
        "name,kind,role,body\nArdal,person,king,Nowhere\n",
        ", line 2: the body \"Nowhere\" is not known");
    assertRefused("l.csv", "name,kind\n,person\n", ", line 2: the name is missing");
    assertRefused("m.csv", "", ", line 1: the table is empty");
  }

  @Test
  void namesTheFileThatCannotBeRead() throws IOException {
    Path missing = folder.resolve("missing.txt");
    assertThatThrownBy(() -> Gazetteer.load(List.of(missing)))
        .hasMessage(missing + " does not exist. Check the path.");
    Path latin = Files.write(
        folder.resolve("latin.txt"), "ARNÓR_ [NOR]\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Gazetteer.load(List.of(latin)))
        .hasMessage(latin + " is not in UTF-8. Save it with that encoding.");
  }
}
