package entente.app.answer;

import entente.relation.Answer;
import entente.relation.Chain;
import entente.relation.Ground;
import entente.relation.Trend;
import entente.statement.Statement.Relation;
import java.util.List;

/** Chains in plain words. */
public final class ChainWords {
  private ChainWords() {}

  /** How long it is, when it was and where it leads: "3 steps, 27 December 2019 to 3 January 2020, rising". */
  public static String heading(Chain chain) {
    List<String> dates = chain.steps().stream()
        .map(s -> s.event().statement().date())
        .filter(d -> !d.isUndated())
        .map(DateWords::of)
        .toList();
    String span = dates.isEmpty()
        ? "undated"
        : dates.get(0).equals(dates.get(dates.size() - 1))
            ? dates.get(0)
            : dates.get(0) + " to " + dates.get(dates.size() - 1);
    return Phrases.count(chain.steps().size(), "step") + ", " + span + ", " + trend(chain.trend());
  }

  private static String trend(Trend trend) {
    return trend == Trend.LEVEL ? "neither rising nor falling" : trend.word();
  }

  /** How a step answers another of this number: "answers 2, graver". */
  public static String verb(Answer answer, int number, Trend trend) {
    String verb =
        answer.ground() instanceof Ground.Stated stated ? verb(stated.relation()) : "answers";
    return verb + " " + number + graver(trend);
  }

  private static String verb(Relation relation) {
    return switch (relation) {
      case RESPONSE -> "answers";
      case BECAUSE -> "because of";
      default -> "after";
    };
  }

  private static String graver(Trend trend) {
    return trend == Trend.RISING ? ", graver" : trend == Trend.FALLING ? ", milder" : "";
  }

  /** On what that rests: the words of the text, or what it is inferred from. */
  public static String ground(Answer answer) {
    if (answer.ground() instanceof Ground.Stated stated) {
      return stated.words().isEmpty() ? "the text says so" : "“" + stated.words() + "”";
    }
    int days = ((Ground.Inferred) answer.ground()).days();
    return "inferred, " + Phrases.count(days, "day") + " later the other way; no text says so";
  }
}
