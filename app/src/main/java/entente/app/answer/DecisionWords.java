package entente.app.answer;

import entente.app.library.Choice;
import entente.app.library.Choice.Correct;
import entente.app.library.Choice.Days;
import entente.app.library.Choice.Hide;
import entente.app.library.Choice.Merge;
import entente.app.library.Choice.Reject;
import entente.app.library.Choice.Rename;
import entente.app.library.Choice.Split;
import entente.app.library.Choice.Who;
import entente.app.library.Decision;
import entente.app.library.StatementAnchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions in plain words. */
public final class DecisionWords {
  private DecisionWords() {}

  /** What was decided. */
  public static String of(Choice choice) {
    if (choice instanceof Merge merge) {
      return merge.kept().name() + " and " + merge.joined().name() + " are one";
    }
    if (choice instanceof Split split) {
      return of(split);
    }
    if (choice instanceof Rename rename) {
      return rename.actor().name() + " goes by the name " + rename.name();
    }
    if (choice instanceof Hide hide) {
      return hide.actor().name() + " is no actor";
    }
    return choice instanceof Correct correct
        ? of(correct)
        : place(((Reject) choice).statement()) + " is rejected";
  }

  private static String of(Split split) {
    List<String> where = new ArrayList<>();
    if (!split.documents().isEmpty()) {
      where.add("in " + String.join(", ", split.documents()));
    }
    if (!split.readAs().isEmpty()) {
      where.add("read as " + String.join(", ", split.readAs()));
    }
    return split.actor().name() + " " + String.join(" and ", where) + " is another than elsewhere";
  }

  private static String place(StatementAnchor statement) {
    return "the statement " + statement.id() + " in " + statement.document();
  }

  private static String of(Correct correct) {
    List<String> parts = new ArrayList<>();
    add(parts, "type", correct.type());
    add(parts, "sign", correct.sign());
    add(parts, "actor", name(correct.actor()));
    add(parts, "recipient", name(correct.recipient()));
    add(parts, "date", days(correct.date()));
    add(parts, "modality", correct.modality());
    return place(correct.statement()) + " has " + String.join(", ", parts);
  }

  private static void add(List<String> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + " " + value);
    }
  }

  private static @Nullable String name(@Nullable Who who) {
    return who == null ? null : who.actor() == null ? "none" : who.actor().name();
  }

  private static @Nullable String days(@Nullable Days days) {
    return days == null ? null : DateWords.range(days.from(), days.to());
  }

  /** What has become of it. */
  public static String state(Decision decision) {
    return switch (decision.state()) {
      case APPLIED -> "applied";
      case GONE ->
        isAboutStatement(decision.choice())
            ? "its sentence is not in the library now; kept, and applied when it comes back"
            : "whom it is about is not in the library now; kept, and applied when that comes back";
      case CONTRADICTING -> "not applied: it contradicts decision " + decision.with();
      case UNDONE -> "undone by entry " + decision.undoneBy();
    };
  }

  private static boolean isAboutStatement(Choice choice) {
    return choice instanceof Reject || choice instanceof Correct;
  }
}
