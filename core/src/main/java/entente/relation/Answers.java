package entente.relation;

import entente.attribution.Modality;
import entente.linking.Event;
import entente.linking.Report;
import entente.statement.NamedAct;
import entente.statement.Party;
import entente.statement.Statement;
import entente.statement.Statement.Link;
import entente.statement.Statement.Relation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What answers what among events: by the words of the texts first, then by alternation and timing between two sides. The
 * second is marked as inferred: nobody says so.
 */
final class Answers {
  private final List<Event> events;
  private final Map<String, Event> byStatement = new LinkedHashMap<>();
  private final Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
  private final Map<String, Map<String, Event>> answering = new LinkedHashMap<>();

  /** Reads the words of the texts; events that did not happen, and ties, answer nothing. */
  Answers(Collection<Event> all) {
    this.events = all.stream().filter(Answers::happened).sorted(Days.IN_TIME).toList();
    for (Event event : events) {
      event.reports().forEach(r -> byStatement.put(key(r, r.statement().id()), event));
    }
    events.forEach(this::readLinks);
    events.forEach(this::readNamedActs);
  }

  private static boolean happened(Event event) {
    Statement statement = event.statement();
    return statement.kind() == Statement.Kind.EVENT && statement.modality() == Modality.ACTUAL;
  }

  private static String key(Report report, String statement) {
    return report.document().number() + " " + statement;
  }

  private void readLinks(Event event) {
    for (Report report : event.reports()) {
      for (Link link : report.statement().links()) {
        Event other = byStatement.get(key(report, link.to()));
        if (other != null && link.relation() == Relation.BEFORE) {
          add(other, event, new Ground.Stated(Relation.AFTER, report, ""));
        } else if (other != null && link.relation() != Relation.SAME) {
          add(event, other, new Ground.Stated(link.relation(), report, ""));
        }
      }
    }
  }

  private void add(Event later, Event earlier, Ground ground) {
    if (!later.id().equals(earlier.id())
        && Days.mayPrecede(earlier, later)
        && !answers(earlier).stream().anyMatch(a -> a.to().id().equals(later.id()))) {
      answers
          .computeIfAbsent(later.id(), key -> new LinkedHashMap<>())
          .merge(earlier.id(), new Answer(earlier, ground), Answers::stronger);
      answering.computeIfAbsent(earlier.id(), key -> new LinkedHashMap<>()).put(later.id(), later);
    }
  }

  private static Answer stronger(Answer one, Answer other) {
    return rank(other.ground()) < rank(one.ground()) ? other : one;
  }

  private static int rank(Ground ground) {
    return ground instanceof Ground.Stated stated ? stated.relation().ordinal() : 9;
  }

  /** What an event answers. */
  List<Answer> answers(Event event) {
    return List.copyOf(answers.getOrDefault(event.id(), Map.of()).values());
  }

  /** All that happened, in order of time. */
  List<Event> events() {
    return events;
  }

  // ---- acts that another article tells

  private void readNamedActs(Event event) {
    for (Report report : event.reports()) {
      if (!answers(event).isEmpty()) {
        return;
      }
      for (NamedAct named : NamedAct.of(report.statement())) {
        if (answers(event).isEmpty()) {
          meant(event, named)
              .ifPresent(
                  e -> add(event, e, new Ground.Stated(named.relation(), report, named.words())));
        }
      }
    }
  }

  private Optional<Event> meant(Event event, NamedAct named) {
    return events.stream()
        .filter(e -> e != event && Days.day(e) != null && Days.mayPrecede(e, event))
        .filter(e -> named.types().contains(e.statement().type()))
        .filter(e -> suffers(e, named.of()))
        .max(Comparator.comparing((Event e) -> Objects.requireNonNull(Days.day(e)))
            .thenComparing(e -> e.reports().size())
            .thenComparing(Event::id));
  }

  private static boolean suffers(Event event, String words) {
    String named = words.toLowerCase(Locale.ROOT);
    return event.reports().stream()
        .map(r -> r.statement().recipient())
        .filter(Objects::nonNull)
        .anyMatch(party -> isNamed(party, named));
  }

  private static boolean isNamed(Party party, String words) {
    return party.actor().names().stream()
        .map(n -> n.toLowerCase(Locale.ROOT))
        .anyMatch(n -> n.length() > 2 && words.matches("(?s).*\\b" + quoted(n) + "\\b.*"));
  }

  private static String quoted(String name) {
    return java.util.regex.Pattern.quote(name);
  }

  // ---- by alternation

  /**
   * Adds what nobody says: the last harm of one side to the other, not more days before, is answered by harm the other
   * way, where both are known to the day and the texts do not say what is answered.
   */
  void infer(TwoSides sides, int days) {
    List<Event> harm = events.stream()
        .filter(e -> "material-conflict".equals(e.statement().quad()) && Days.day(e) != null)
        .filter(e -> sides.of(e) != TwoSides.Direction.NEITHER)
        .sorted(Comparator.comparing((Event e) -> Objects.requireNonNull(Days.day(e)))
            .thenComparing(Severity.MILDEST)
            .thenComparing(Event::id))
        .toList();
    for (int i = 0; i < harm.size(); i++) {
      if (answers(harm.get(i)).isEmpty()) {
        infer(harm, i, sides, days);
      }
    }
  }

  private void infer(List<Event> harm, int at, TwoSides sides, int most) {
    Event event = harm.get(at);
    for (int i = at - 1; i >= 0; i--) {
      Event earlier = harm.get(i);
      long days = between(earlier, event);
      if (days > most) {
        return;
      }
      if (days > 0 && sides.of(earlier) != sides.of(event)) {
        add(event, earlier, new Ground.Inferred((int) days));
        return;
      }
    }
  }

  private static long between(Event earlier, Event later) {
    LocalDate from = Objects.requireNonNull(Days.day(earlier));
    return ChronoUnit.DAYS.between(from, Objects.requireNonNull(Days.day(later)));
  }

  /** The events that answer one. */
  List<Event> answering(Event event) {
    return List.copyOf(answering.getOrDefault(event.id(), Map.of()).values());
  }
}
