package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.DateWords;
import entente.app.answer.NetworkView;
import entente.app.answer.NetworkWords;
import entente.app.answer.PeriodWords;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.app.network.Agency;
import entente.event.Sign;
import entente.linking.Event;
import entente.relation.Camps;
import entente.relation.Common;
import entente.relation.Dyad;
import entente.relation.Network;
import entente.relation.SignedTie;
import entente.relation.Triad;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Prints a network for people: each point with the statements that it rests on. */
final class NetworkListing {
  private static final int INDENT = 2;
  private static final int DEEP = 5;
  private static final int SHOWN = 2;
  private static final int TRIADS = 10;
  private static final int LISTED = 12;

  private final Screen screen;
  private final NetworkView view;
  private final Network network;
  private final boolean quiet;

  NetworkListing(Screen screen, NetworkView view, boolean quiet) {
    this.screen = screen;
    this.view = view;
    this.network = view.network();
    this.quiet = quiet;
  }

  void print() {
    String center = view.center() == null ? "" : ", around " + view.center().name();
    screen.line(screen.in(Look.BOLD, NetworkWords.when(network.when()) + center));
    screen.paragraph(Look.PLAIN, 0, summary());
    if (network.isEmpty()) {
      nothing();
    }
    ties(
        "With each other", network.ties().stream().filter(SignedTie::isPositive).toList());
    ties(
        "Against each other",
        network.ties().stream().filter(t -> !t.isPositive()).toList());
    ties("Both at once, or turning", network.unclear());
    common("Common foes", "foe of ", view.commonFoes());
    common("Common friends", "friend of ", view.commonFriends());
    triads();
    camps();
    agencies();
    change();
    undated();
  }

  private String summary() {
    List<SignedTie> ties = network.ties();
    long positive = ties.stream().filter(SignedTie::isPositive).count();
    List<String> parts = new ArrayList<>(List.of(
        Phrases.count(network.actors().size(), "actor"),
        Phrases.count(ties.size(), "tie") + ": " + positive + " +, " + (ties.size() - positive)
            + " −"));
    if (!network.unclear().isEmpty()) {
      parts.add(network.unclear().size() + " unclear");
    }
    if (!network.weak().isEmpty()) {
      parts.add(network.weak().size() + " weak, left out");
    }
    if (!network.undated().isEmpty()) {
      parts.add(Phrases.count(network.undated().size(), "pair") + " told of without a date");
    }
    return String.join(" · ", parts);
  }

  private void nothing() {
    if (quiet) {
      return;
    }
    screen.line();
    screen.paragraph(Look.PLAIN, 0, NetworkWords.nothing(view));
  }

  private <T> void section(String heading, List<T> things, int most, Consumer<T> print) {
    if (things.isEmpty()) {
      return;
    }
    screen.line();
    screen.line(screen.in(Look.BOLD, heading));
    things.stream().limit(most).forEach(print);
    if (things.size() > most) {
      screen.line("  … and " + (things.size() - most) + " more; --json has all.");
    }
  }

  private void ties(String heading, List<SignedTie> ties) {
    section(heading, ties, Integer.MAX_VALUE, this::tie);
  }

  private void tie(SignedTie tie) {
    Look look = tie.sign() == Sign.ZERO ? Look.PLAIN : tie.isPositive() ? Look.GREEN : Look.RED;
    screen.hanging(
        "  " + screen.in(look, NetworkWords.sign(tie)) + "  ",
        DEEP,
        Look.BOLD,
        tie.first().name() + " and " + tie.second().name());
    screen.paragraph(Look.DIM, DEEP, phase(tie));
    tie.grounds().stream().limit(SHOWN).forEach(this::ground);
    int more = tie.grounds().size() - SHOWN;
    if (more > 0) {
      screen.paragraph(
          Look.DIM,
          DEEP,
          "and " + Phrases.count(more, "more event") + ": entente relation " + quoted(tie.first())
              + " " + quoted(tie.second()));
    }
    if (!tie.undated().isEmpty()) {
      screen.paragraph(
          Look.DIM,
          DEEP,
          "undated, to the same effect: " + NetworkWords.ids(tie.undated(), LISTED));
    }
  }

  private static String quoted(Actor actor) {
    return actor.name().matches("[\\p{L}\\p{N}.-]+")
        ? actor.name()
        : Phrases.argument(actor.name());
  }

  private static String phase(SignedTie tie) {
    String off = NetworkWords.off(tie);
    return tie.phase().words() + " · " + PeriodWords.brief(tie.phase())
        + (off.isEmpty() ? "" : " · " + off);
  }

  private void ground(Event event) {
    List<String> details = new ArrayList<>(view.paths(event.main()));
    details.add("id" + Screen.HELD + event.statement().id());
    screen.paragraph(
        Look.PLAIN,
        DEEP,
        DateWords.of(event.statement().date()) + ": " + Phrases.headline(event.statement()) + " · "
            + String.join(" · ", details));
  }

  private void common(String heading, String word, List<Common> all) {
    section(heading, all, LISTED, common -> {
      screen.hanging(
          "  ",
          INDENT,
          Look.PLAIN,
          common.actor().name() + ": " + word
              + NetworkWords.names(
                  common.ties().stream().map(t -> t.other(common.actor())).toList()));
      common.ties().forEach(tie -> evidence(tie.other(common.actor()).name(), tie));
    });
  }

  private void evidence(String lead, SignedTie tie) {
    screen.paragraph(Look.DIM, DEEP, lead + ": " + NetworkWords.ids(tie.grounds(), SHOWN));
  }

  private void triads() {
    List<Triad> all = network.triads();
    section(
        "Unbalanced triads",
        all.stream().filter(t -> !t.isBalanced()).toList(),
        TRIADS,
        this::triad);
    section(
        "Balanced triads", all.stream().filter(Triad::isBalanced).toList(), TRIADS, this::triad);
  }

  private void triad(Triad triad) {
    screen.paragraph(Look.PLAIN, INDENT, NetworkWords.triad(triad));
    triad.ties().forEach(tie -> evidence(NetworkWords.pair(tie), tie));
  }

  private void camps() {
    List<Camps> large = network.camps().stream()
        .filter(c -> c.one().size() + c.other().size() + c.open().size() > 2)
        .toList();
    section("Camps", large, LISTED, camps -> {
      screen.hanging("  ", INDENT, Look.PLAIN, NetworkWords.names(camps.one()));
      if (!camps.other().isEmpty()) {
        screen.hanging("  ", INDENT, Look.PLAIN, "against " + NetworkWords.names(camps.other()));
      }
      if (!camps.open().isEmpty()) {
        screen.paragraph(
            Look.PLAIN, DEEP, "could be on either side: " + NetworkWords.names(camps.open()));
      }
      screen.paragraph(
          Look.DIM,
          DEEP,
          "frustration index " + NetworkWords.frustration(camps.frustration())
              + (camps.against().isEmpty()
                  ? ""
                  : "; against the division: "
                      + NetworkWords.listed(
                          camps.against().stream().map(NetworkWords::pair).toList())));
    });
  }

  private void agencies() {
    section("Who acts through whom", view.agencies(), LISTED, this::agency);
  }

  private void agency(Agency agency) {
    List<String> told = agency.told().stream()
        .map(r -> r.statement().id()
            + (r.statement().date().isUndated() ? Screen.HELD + "(undated)" : ""))
        .toList();
    List<String> acts = agency.acts().stream().map(r -> r.statement().id()).toList();
    screen.hanging(
        "  ",
        INDENT,
        Look.PLAIN,
        agency.body().name() + " ← " + agency.agent().name() + ", " + agency.words());
    if (!told.isEmpty()) {
      screen.paragraph(Look.DIM, DEEP, "said in " + shortened(told));
    }
    if (!acts.isEmpty()) {
      screen.paragraph(Look.DIM, DEEP, "takes part in " + shortened(acts));
    }
  }

  private static String shortened(List<String> ids) {
    return String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())))
        + (ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "");
  }

  private void change() {
    NetworkView.Change change = view.change();
    if (change == null) {
      return;
    }
    screen.line();
    screen.line(screen.in(Look.BOLD, "Changed since " + NetworkWords.when(change.since())));
    change.sides().turned().forEach(turned -> {
      screen.paragraph(Look.PLAIN, INDENT, NetworkWords.turned(turned));
      evidence("then", turned.before());
      evidence("now", turned.after());
    });
    if (!change.sides().moved().isEmpty()) {
      screen.paragraph(
          Look.PLAIN,
          INDENT,
          "In another camp now: " + NetworkWords.names(change.sides().moved()));
    }
    if (change.sides().turned().isEmpty() && change.sides().moved().isEmpty()) {
      screen.line("  Nobody of whom both times are told.");
    }
  }

  private void undated() {
    section("Told of without a date, and not counted", network.undated(), LISTED, this::undated);
  }

  private void undated(Dyad dyad) {
    screen.paragraph(
        Look.PLAIN,
        INDENT,
        dyad.first().name() + " and " + dyad.second().name() + ": "
            + NetworkWords.ids(dyad.events(), SHOWN));
  }
}
