package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.actor.Gazetteer.Entry;
import entente.actor.Gazetteer.Match;
import entente.actor.Gazetteer.Role;
import entente.actor.NamedEntry.Alias;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerTablesTest {
  private static final Set<String> SECTORS = Set.of(
      "GOV", "MIL", "REB", "OPP", "PTY", "COP", "SPY", "JUD", "LEG", "MED", "EDU", "BUS", "CRM",
      "CVL", "IGO", "NGO", "UAF");
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final List<NamedEntry> ENTRIES = GazetteerTables.readAll();

  private static Stream<Entry> entries() {
    return ENTRIES.stream().map(NamedEntry::entry);
  }

  private static Stream<Role> roles() {
    return entries().flatMap(entry -> entry.roles().stream());
  }

  private static boolean isKnown(String id) {
    return GAZETTEER.byId(id).isPresent();
  }

  @Test
  void idsAreUnique() {
    assertThat(entries().map(Entry::id)).doesNotHaveDuplicates();
  }

  @Test
  void knowsEveryCountryOfTheStandard() {
    Set<String> known = new HashSet<>(entries()
        .filter(entry -> entry.type() == Actor.Type.STATE)
        .map(entry -> entry.id().substring("state:".length()))
        .toList());
    assertThat(known).containsAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    assertThat(known).contains("XKX", "PSE", "TWN");
  }

  @Test
  void countriesAreCodesOfTheStandard() {
    Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add("XKX");
    assertThat(entries().map(Entry::country).filter(Objects::nonNull).distinct())
        .isSubsetOf(codes);
  }

  @Test
  void sectorsArePlovers() {
    assertThat(entries().map(Entry::sector).filter(Objects::nonNull).distinct())
        .isSubsetOf(SECTORS);
  }

  @Test
  void parentsBackersAndBodiesExist() {
    assertThat(entries().map(Entry::parent).filter(Objects::nonNull))
        .allMatch(GazetteerTablesTest::isKnown);
    assertThat(entries().flatMap(entry -> entry.backers().stream()))
        .allMatch(GazetteerTablesTest::isKnown);
    assertThat(roles().map(Role::body)).allMatch(GazetteerTablesTest::isKnown);
  }

  @Test
  void placesLieInKnownStates() {
    assertThat(Table.read("places.tsv")).allMatch(row -> isKnown("state:" + row.text("state")));
  }

  @Test
  void stretchesOfTimeAreInOrder() {
    assertThat(roles().filter(role -> role.from() != null && role.to() != null))
        .noneMatch(role -> role.from().isAfter(role.to()));
    assertThat(entries()
            .map(Entry::active)
            .filter(years -> years.from() != null && years.to() != null))
        .noneMatch(years -> years.from() > years.to());
  }

  @Test
  void everyNameFindsItsEntryAndSureNamesNoOther() {
    List<String> faults = new ArrayList<>();
    for (NamedEntry named : ENTRIES) {
      for (Alias alias : named.aliases()) {
        List<Match> matches = GAZETTEER.matches(List.of(alias.text().split(" ")), 0);
        if (matches.stream()
            .noneMatch(match -> match.entry().id().equals(named.entry().id()))) {
          faults.add(alias.text() + " does not find " + named.entry().id());
        }
        matches.stream()
            .filter(match -> alias.sure() && match.sure() && match.kind() == alias.kind())
            .filter(match -> !match.entry().id().equals(named.entry().id()))
            .forEach(match -> faults.add(alias.text() + " is of "
                + named.entry().id() + " and " + match.entry().id()));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyExampleIsFound() throws IOException {
    assertThat(
            examples().stream().map(GazetteerTablesTest::fault).filter(fault -> !fault.isEmpty()))
        .isEmpty();
  }

  private static String fault(Table.Row example) {
    String text = example.text("text");
    List<String> words = List.of(text.replace("[", "").replace("]", "").split(" "));
    int from =
        (int) text.substring(0, text.indexOf('[')).chars().filter(c -> c == ' ').count();
    int length = text.substring(text.indexOf('['), text.indexOf(']')).split(" ").length;
    String expected = example.text("entry") + " " + example.text("kind") + " " + length;
    String found = GAZETTEER
        .match(words, from)
        .map(match -> match.entry().id() + " " + match.kind() + " " + match.length())
        .orElse("nothing");
    return found.equals(expected) ? "" : text + ": " + found;
  }

  private static List<Table.Row> examples() throws IOException {
    try (InputStream in = GazetteerTablesTest.class.getResourceAsStream("gazetteer-examples.tsv")) {
      return Table.parse(
          "gazetteer-examples.tsv",
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void namesTheLineOfAFault() {
    assertThatThrownBy(() -> Table.parse("some.tsv", "# heading\nid\tname\nIRN\n"))
        .hasMessage("some.tsv, line 3: 1 columns where the heading has 2; separate them by tabs");
  }
}
