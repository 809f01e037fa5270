package entente.app.answer;

import entente.statement.Ground;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Why a statement is held to be right, and how its parts were decided, in words. */
public final class Reasons {
  /** What weighs less, in log-odds, is not worth telling. */
  private static final double SLIGHT = 0.05;

  private Reasons() {}

  /** What makes a statement surer or less sure, the weightiest first: "recipient by a pronoun −0.8"; may be empty. */
  public static List<String> confidence(Statement statement) {
    return statement.grounds().stream()
        .filter(ground -> Math.abs(ground.effect()) >= SLIGHT)
        .sorted(Comparator.comparingDouble((Ground ground) -> -Math.abs(ground.effect())))
        .map(g -> String.format(Locale.ROOT, "%s %+.1f", g.name(), g.effect()))
        .toList();
  }

  /** The same without what holds for every statement, with signs as they are printed. */
  public static List<String> particular(Statement statement) {
    return confidence(statement).stream()
        .filter(reason -> !reason.startsWith("to begin with"))
        .map(reason -> reason.replace(" -", " \u2212"))
        .toList();
  }

  /** Whom words stand for and why: "“the Iranians” is Iran (state:IRN): by name". */
  public static String party(Party party) {
    return "“" + party.mention().text() + "” is " + party.actor().name() + " ("
        + party.actor().id() + "): " + party.how();
  }
}
