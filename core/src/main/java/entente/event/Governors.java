package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The verbs whose deep object a noun is, also where the noun is counted or measured ("a series of attacks"). */
final class Governors {
  /** Nouns that count or measure what follows them with "of". */
  static final Set<String> QUANTITIES = Set.of(
      "series",
      "wave",
      "number",
      "round",
      "string",
      "campaign",
      "spate",
      "lot",
      "kind",
      "sort",
      "form",
      "act",
      "acts",
      "hundred",
      "dozen",
      "score",
      "thousand",
      "package",
      "amount",
      "deal",
      "part",
      "most",
      "bit",
      "all",
      "any",
      "ton",
      "million",
      "billion",
      "shipment",
      "supply",
      "load",
      "pair",
      "couple",
      "handful",
      "range",
      "worth",
      "day",
      "week",
      "month",
      "hour",
      "list",
      "set",
      "catalogue",
      "litany",
      "barrage",
      "volley",
      "hail",
      "flurry",
      "host",
      "array",
      "raft",
      "slew",
      "stream",
      "flood",
      "torrent",
      "succession",
      "batch",
      "tranche",
      "pile",
      "chain",
      "cycle",
      "surge",
      "burst",
      "dose");

  private final Tree tree;
  private final Phrases phrases;
  private final Forms forms;
  private final Roles roles;

  Governors(Tree tree, Phrases phrases, Forms forms, Roles roles) {
    this.tree = tree;
    this.phrases = phrases;
    this.forms = forms;
    this.roles = roles;
  }

  /** The verbs whose deep object the noun is, through "a series of" and the like. */
  List<Token> governors(Token noun) {
    List<Token> found = new ArrayList<>();
    Token at = whole(noun);
    tree.head(at)
        .filter(h -> h.isVerb() && (at.is("obj") || at.is("nsubj:pass")))
        .ifPresent(found::add);
    tree.children(at).stream()
        .filter(c -> c.is("acl") && forms.isPassive(c)
            || c.is("acl:relcl") && roles.of(c, "obj", 0).contains(at))
        .forEach(found::add);
    if (at.is("conj")) {
      tree.head(at).filter(Token::isNoun).ifPresent(h -> found.addAll(governors(h)));
    }
    return found;
  }

  /** The noun that stands for this one in the clause: "series" for "attacks" in "a series of attacks". */
  Token whole(Token noun) {
    Optional<Token> head = tree.head(noun);
    boolean part =
        noun.is("nmod") && phrases.preposition(noun).filter("of"::equals).isPresent();
    return part && head.filter(h -> QUANTITIES.contains(h.lemma())).isPresent()
        ? whole(head.get())
        : noun;
  }
}
