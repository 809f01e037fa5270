package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the names in a sentence: those of the gazetteer, the longest first, and those that the tagger found. */
final class NameFinder {
  /**
   * A name in its place.
   *
   * @param matches the entries that bear it, empty for a name that the gazetteer does not know
   * @param entity the tagger's class: PERSON, ORGANIZATION, LOCATION or O
   */
  record Name(
      Sentence sentence, int first, int last, List<Gazetteer.Match> matches, String entity) {
    Name {
      matches = List.copyOf(matches);
    }

    Optional<Gazetteer.Match> match() {
      return matches.stream().findFirst();
    }

    boolean isPerson() {
      return match()
          .map(m -> m.entry().type() == Actor.Type.PERSON)
          .orElse(entity.equals("PERSON"));
    }

    /** The syntactic head: the last word of the name that depends on a word outside it. */
    int head() {
      int head = last;
      for (int i = first; i <= last; i++) {
        Token token = sentence.token(i);
        boolean leaves = token.head() < first || token.head() > last;
        if (leaves && !token.is("punct") && !token.is("case") && !token.is("det")) {
          head = i;
        }
      }
      return head;
    }
  }

  private final Casting casting;

  NameFinder(Casting casting) {
    this.casting = casting;
  }

  List<Name> names(Sentence sentence) {
    List<Name> names = new ArrayList<>();
    Spellings spellings = new Spellings(casting, sentence);
    for (int i = 0; i < sentence.size(); ) {
      Name name = at(sentence, spellings, i);
      if (name == null) {
        i++;
      } else {
        names.add(name);
        i = name.last() + 1;
      }
    }
    return names;
  }

  private @Nullable Name at(Sentence sentence, Spellings spellings, int from) {
    List<Gazetteer.Match> matches = spellings.longest(from);
    int tagged = taggedLength(sentence, from);
    String entity = sentence.token(from).entity();
    int known = matches.isEmpty() ? 0 : matches.get(0).length();
    if (tagged > known && isNameOfItsOwn(sentence, from, tagged, matches)) {
      return new Name(
          sentence, begin(sentence, spellings, from), from + tagged - 1, List.of(), entity);
    }
    if (known > 0 && fits(sentence, from, matches)) {
      return new Name(sentence, from, from + known - 1, matches, entity);
    }
    return null;
  }

  /** The first word of a person's name whose beginning the tagger missed. */
  private int begin(Sentence sentence, Spellings spellings, int from) {
    int first = from;
    while (first > 0
        && sentence.token(from).entity().equals("PERSON")
        && isGivenName(sentence, sentence.token(first - 1), from)
        && spellings.longest(first - 1).isEmpty()) {
      first--;
    }
    return first;
  }

  private boolean isGivenName(Sentence sentence, Token token, int from) {
    return token.isProperNoun()
        && token.is("compound")
        && token.entity().equals("O")
        && token.head() >= from
        && sentence.token(token.head()).entity().equals("PERSON")
        && casting.words.title(token.text()).isEmpty()
        && !casting.words.is("title-part", token.text());
  }

  /** The number of words from here that the tagger holds for one name; 0 if none starts here. */
  private static int taggedLength(Sentence sentence, int from) {
    String entity = sentence.token(from).entity();
    boolean starts = from == 0 || !sentence.token(from - 1).entity().equals(entity);
    boolean isName =
        entity.equals("PERSON") || entity.equals("ORGANIZATION") || entity.equals("LOCATION");
    if (!isName || sentence.token(from).is("punct")) {
      return 0;
    }
    if (!starts && !entity.equals("PERSON")) {
      return 0;
    }
    int end = from;
    while (end + 1 < sentence.size() && sentence.token(end + 1).entity().equals(entity)) {
      end++;
    }
    return end - from + 1;
  }

  /**
   * Whether the longer name that the tagger found is no mere addition to the shorter known one: "University of Tehran" is
   * an organisation, but "Iranian Foreign Ministry" is a description.
   */
  private boolean isNameOfItsOwn(
      Sentence sentence, int from, int length, List<Gazetteer.Match> matches) {
    int last = from + length - 1;
    String entity = sentence.token(from).entity();
    boolean office = length == 1
        && (casting.words.is("title-part", sentence.token(from).text())
            || isOfState(sentence, from));
    if (entity.equals("LOCATION") || isNoActor(sentence, last) || office) {
      return false;
    }
    if (matches.isEmpty()) {
      return length > 0 && !isDescribed(sentence, from, last);
    }
    Gazetteer.Match match = matches.get(0);
    boolean person = match.entry().type() == Actor.Type.PERSON;
    if (person && match.sure() && match.length() > 1) {
      return false;
    }
    for (int i = from + match.length(); i <= last; i++) {
      if (!Character.isLowerCase(sentence.token(i).text().charAt(0))) {
        break;
      }
      if (i == last) {
        return false;
      }
    }
    return entity.equals("PERSON") == person
        && matches.get(0).entry().type() != Actor.Type.GROUP
        && !isDescribed(sentence, from, last);
  }

  /** Whether the last word is a common noun for bodies and persons of states, so that the words before it qualify it. */
  private boolean isDescribed(Sentence sentence, int first, int last) {
    Optional<ActorWords.Noun> noun = casting.words.noun(sentence, last);
    return noun.isPresent()
        && !sentence.token(first).entity().equals("PERSON")
        && (noun.get().is(ActorWords.Kind.STATE, ActorWords.Kind.SERVANT, ActorWords.Kind.OFFICE)
            || noun.get()
                .is(ActorWords.Kind.PEOPLE, ActorWords.Kind.OPPOSITION, ActorWords.Kind.MEMBER)
            || first == last);
  }

  /** "State" in "Secretary of State". */
  private static boolean isOfState(Sentence sentence, int position) {
    return position > 1
        && sentence.token(position).text().equals("State")
        && sentence.token(position - 1).text().equals("of");
  }

  private boolean isNoActor(Sentence sentence, int last) {
    return casting.words.is("not-an-actor", sentence.token(last).text());
  }

  /** Whether a known name may be meant: a doubtful one needs the tagger's word or a capital in mid-sentence. */
  private static boolean fits(Sentence sentence, int from, List<Gazetteer.Match> matches) {
    Gazetteer.Match match = matches.get(0);
    Token token = sentence.token(from);
    if (match.sure()) {
      return true;
    }
    String entity = token.entity();
    return switch (match.entry().type()) {
      case PERSON -> entity.equals("PERSON");
      case STATE ->
        entity.equals("LOCATION")
            || entity.equals("O") && token.tag().startsWith("JJ")
            || entity.equals("PERSON") && match.length() == 1 && standsAlone(sentence, from);
      default -> entity.equals("ORGANIZATION") || from > 0 && token.isProperNoun();
    };
  }

  /** "Jordan" without a first name, a title or a surname beside it is hardly a person. */
  private static boolean standsAlone(Sentence sentence, int position) {
    boolean named = position > 0 && sentence.token(position - 1).isProperNoun();
    boolean surnamed =
        position + 1 < sentence.size() && sentence.token(position + 1).isProperNoun();
    return !named && !surnamed;
  }
}
