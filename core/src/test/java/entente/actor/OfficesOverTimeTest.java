package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether the tables tell who held the highest offices, at any time and one after the other. */
class OfficesOverTimeTest {
  private static final Set<String> ONE_HOLDER = Set.of(
      "president",
      "prime minister",
      "chancellor",
      "secretary of state",
      "foreign minister",
      "defence minister",
      "interior minister",
      "finance minister",
      "national security adviser",
      "king",
      "queen",
      "emir",
      "sultan",
      "emperor",
      "shah",
      "supreme leader",
      "general secretary");

  /** Two governments at a time, or two prime ministers by agreement. */
  private static final Set<String> RIVALS = Set.of(
      "Alassane Ouattara", // sworn in while the president who had lost would not go
      "Adama Barrow", // sworn in abroad
      "Mehdi Bazargan", // named by the revolution before the Shah's last government fell
      "Norodom Ranariddh", // first of two prime ministers
      "Michel Aoun", // headed a second government
      "Marc Ravalomanana"); // declared elected while the loser would not go

  private static final LocalDate STILL = LocalDate.of(2100, 1, 1);

  private record Holding(String who, Role role) {
    LocalDate from() {
      return Objects.requireNonNull(role.from());
    }

    LocalDate to() {
      return role.to() == null ? STILL : role.to();
    }

    /** Whether only the year or the month is known of an end. */
    boolean isRough() {
      LocalDate to = to();
      return from().getDayOfMonth() == 1 || to.getDayOfMonth() == to.lengthOfMonth();
    }
  }

  private static final Map<String, List<Holding>> HOLDINGS = holdings();

  private static Map<String, List<Holding>> holdings() {
    Map<String, List<Holding>> holdings = new LinkedHashMap<>();
    for (Gazetteer.Entry entry : Gazetteer.load().entries()) {
      for (Role role : entry.roles()) {
        if (role.from() != null) {
          holdings
              .computeIfAbsent(role.name() + " @" + role.body(), key -> new ArrayList<>())
              .add(new Holding(entry.name(), role));
        }
      }
    }
    holdings.values().forEach(list -> list.sort(Comparator.comparing(Holding::from)));
    return holdings;
  }

  @Test
  void nobodySitsWhereAnotherSits() {
    List<String> faults = new ArrayList<>();
    HOLDINGS.forEach((office, holders) -> {
      for (int i = 1; i < holders.size(); i++) {
        Holding before = holders.get(i - 1);
        Holding after = holders.get(i);
        boolean sameYear = after.from().getYear() == before.to().getYear();
        boolean rough = (before.isRough() || after.isRough()) && sameYear;
        if (ONE_HOLDER.contains(office.substring(0, office.indexOf(" @")))
            && after.from().isBefore(before.to())
            && !rough
            && !RIVALS.contains(after.who())) {
          faults.add(office + ": " + before + " and " + after);
        }
      }
    });
    assertThat(faults).isEmpty();
  }

  @Test
  void headsOfGovernmentAreKnownWithoutGaps() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Table.Row row : expected()) {
      LocalDate until = LocalDate.parse(row.text("until"));
      LocalDate known = LocalDate.parse(row.text("from"));
      for (Holding holding : of(row)) {
        if (holding.from().isAfter(until)) {
          break;
        }
        check(row, known, holding.from(), faults);
        known = holding.to().isAfter(known) ? holding.to() : known;
      }
      check(row, known, until, faults);
    }
    assertThat(faults).isEmpty();
  }

  private static void check(Table.Row row, LocalDate known, LocalDate next, List<String> faults) {
    if (ChronoUnit.DAYS.between(known, next) > Integer.parseInt(row.text("gap"))) {
      faults.add(row.text("states") + ": nobody from " + known + " to " + next);
    }
  }

  private static List<Holding> of(Table.Row row) {
    List<Holding> holdings = new ArrayList<>();
    for (String state : row.list("states")) {
      for (String office : row.list("offices")) {
        holdings.addAll(HOLDINGS.getOrDefault(office + " @state:" + state, List.of()));
      }
    }
    holdings.sort(Comparator.comparing(Holding::from));
    return holdings;
  }

  private static List<Table.Row> expected() throws IOException {
    try (InputStream in =
        OfficesOverTimeTest.class.getResourceAsStream("heads-of-government.tsv")) {
      return Table.parse(
          "heads-of-government.tsv",
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
