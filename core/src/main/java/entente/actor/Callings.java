package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an article calls its persons where it introduces them: "a shopkeeper named X", "X, the minister of irrigation",
 * "X, who sells perch", "Mrs X". It tells two people of one name apart, and lets a surname find its bearer.
 */
public final class Callings {
  /** How far from a name its calling may stand. */
  private static final int REACH = 7;

  private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");
  private static final Set<String> NAMED = Set.of("named", "called");
  private static final Set<String> MALE =
      Set.of("he", "him", "his", "himself", "mr", "sir", "sheikh");
  private static final Set<String> FEMALE =
      Set.of("she", "her", "hers", "herself", "mrs", "ms", "miss", "madam", "lady");

  private static final class Shared {
    static final Map<String, String> WALKS = new HashMap<>();
    static final Set<String> LIVELIHOODS = new HashSet<>();
    static final Set<String> KNOWN_AS = new HashSet<>();

    static {
      Table.read("callings.tsv")
          .forEach(row -> WALKS.put(row.text("noun"), row.text("walk").toLowerCase(Locale.ROOT)));
      Table.read("livelihoods.tsv").forEach(row -> LIVELIHOODS.add(row.text("verb")));
      Table.read("known-as.tsv").forEach(row -> KNOWN_AS.add(row.text("words")));
    }
  }

  private final Analysis analysis;
  private final ActorWords words = ActorWords.load();
  private final Map<String, Set<String>> traits = new TreeMap<>();

  private Callings(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * The traits of each person by its id, such as "office:minister", "armed:fighter", "ordinary:shopkeeper",
   * "play:footballer", "learned:economist", "gender:f", "alias:person:annatar" where two names are
   * said to be of one, and of anybody "body:state:IRN" and "role:minister" as its affiliations
   * have it.
   */
  public static Map<String, Set<String>> of(Analysis analysis, Cast cast) {
    Callings callings = new Callings(analysis);
    cast.mentions().forEach(callings::learn);
    callings.learnAliases(cast.mentions());
    for (Affiliation affiliation : cast.affiliations()) {
      for (Actor member : affiliation.member().actors()) {
        affiliation.body().actors().forEach(body -> callings.add(member, "body:" + body.id()));
        if (affiliation.role() != null) {
          callings.add(member, "role:" + head(affiliation.role()));
        }
      }
    }
    return callings.traits;
  }

  /** Two names with nothing but "known as" or the like between them. */
  private void learnAliases(List<Mention> mentions) {
    List<Mention> names = mentions.stream().filter(Callings::isName).toList();
    for (int i = 1; i < names.size(); i++) {
      Mention one = names.get(i - 1);
      Mention other = names.get(i);
      if (one.sentence() == other.sentence()) {
        Actor first = one.actors().get(0);
        Actor second = other.actors().get(0);
        if (!first.id().equals(second.id()) && Shared.KNOWN_AS.contains(between(one, other))) {
          add(first, "alias:" + second.id());
        }
      }
    }
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Mention.Form.NAME
        && mention.actors().size() == 1
        && mention.actors().get(0).type() == Actor.Type.PERSON;
  }

  private String between(Mention one, Mention other) {
    Sentence sentence = analysis.sentences().get(one.sentence());
    StringBuilder text = new StringBuilder();
    for (int at = one.last() + 1; at < other.first(); at++) {
      String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
      if (Character.isLetter(word.charAt(0))) {
        text.append(text.isEmpty() ? "" : " ").append(word);
      }
    }
    return text.toString();
  }

  private static String head(String role) {
    int of = role.indexOf(" of ");
    String name = of < 0 ? role : role.substring(0, of);
    return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
  }

  private void add(Actor actor, String trait) {
    traits.computeIfAbsent(actor.id(), id -> new TreeSet<>()).add(trait);
  }

  private void learn(Mention mention) {
    if (mention.actors().size() != 1 || mention.actors().get(0).type() != Actor.Type.PERSON) {
      return;
    }
    Actor actor = mention.actors().get(0);
    Sentence sentence = analysis.sentences().get(mention.sentence());
    String first = bare(sentence.token(mention.first()));
    String title = mention.first() == 0 ? "" : bare(sentence.token(mention.first() - 1));
    if (mention.form() == Mention.Form.PRONOUN || mention.form() == Mention.Form.NAME) {
      gender(first).or(() -> gender(title)).ifPresent(gender -> add(actor, gender));
    }
    if (mention.form() == Mention.Form.NAME) {
      before(sentence, mention.first()).ifPresent(trait -> add(actor, trait));
      after(sentence, mention.last()).ifPresent(trait -> add(actor, trait));
    }
  }

  private static String bare(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static Optional<String> gender(String word) {
    return MALE.contains(word)
        ? Optional.of("gender:m")
        : FEMALE.contains(word) ? Optional.of("gender:f") : Optional.empty();
  }

  /** "shopkeeper X", "a shopkeeper named X", "its irrigation minister, X". */
  private Optional<String> before(Sentence sentence, int first) {
    int at = first - 1;
    if (at > 0
        && (sentence.token(at).text().equals(",") || NAMED.contains(bare(sentence.token(at))))) {
      at--;
    }
    return at < 0 ? Optional.empty() : trait(sentence, at);
  }

  /** "X, an economist", "X, who sells perch". */
  private Optional<String> after(Sentence sentence, int last) {
    if (last + 2 >= sentence.size() || !sentence.token(last + 1).text().equals(",")) {
      return Optional.empty();
    }
    if (bare(sentence.token(last + 2)).equals("who")) {
      return livelihood(sentence, last + 3);
    }
    for (int at = last + 2; at < Math.min(sentence.size(), last + 2 + REACH); at++) {
      Token token = sentence.token(at);
      if (!isBeforeNoun(token)) {
        return Optional.empty();
      }
      boolean ends = at + 1 == sentence.size() || !sentence.token(at + 1).isNoun();
      if (token.isNoun() && ends && !isPossessor(sentence, at)) {
        return trait(sentence, at);
      }
    }
    return Optional.empty();
  }

  /** "who sells perch", "who has sold perch"; the tagger takes some of these verbs for nouns. */
  private static Optional<String> livelihood(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
      Token token = sentence.token(at);
      if (Shared.LIVELIHOODS.contains(token.lemma())) {
        return Optional.of("ordinary:" + token.lemma());
      }
      if (token.isVerb() && !isAuxiliary(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPossessor(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("POS");
  }

  private static boolean isAuxiliary(Token token) {
    return Set.of("have", "be").contains(token.lemma());
  }

  private static boolean isBeforeNoun(Token token) {
    return token.isNoun()
        || token.isAdjective()
        || List.of("DT", "PRP$", "CD", "POS", "HYPH", "VBN", "VBG", "RB").contains(token.tag());
  }

  private Optional<String> trait(Sentence sentence, int at) {
    String noun = words.lemma(sentence.token(at));
    return Optional.ofNullable(walk(sentence, at, noun)).map(walk -> walk + ":" + noun);
  }

  private @Nullable String walk(Sentence sentence, int at, String noun) {
    String common = Shared.WALKS.get(noun);
    if (common != null) {
      return common;
    }
    String sector = words.title(noun).map(ActorWords.Title::sector).orElse(null);
    if (sector != null) {
      return ARMED.contains(sector) ? "armed" : "office";
    }
    ActorWords.Noun known = words.noun(sentence, at).orElse(null);
    if (known == null) {
      return null;
    }
    return known.is(Kind.OFFICE, Kind.SERVANT) ? "office" : known.is(Kind.ARMED) ? "armed" : null;
  }
}
