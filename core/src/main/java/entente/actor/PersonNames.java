package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.actor.NameFinder.Name;
import entente.language.Sentence;
import entente.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The persons of an article by their names: variants of spelling, surnames, given names, titles. */
final class PersonNames {
  /** Years after which the head of a state or government is no longer meant by a bare surname. */
  private static final int REMEMBERED = 30;

  private final Casting casting;

  PersonNames(Casting casting) {
    this.casting = casting;
  }

  /** Whether the name says by itself who is meant. */
  boolean isFull(Name name) {
    boolean known =
        name.matches().size() == 1 && name.match().map(Gazetteer.Match::sure).orElse(false);
    return known || parts(name).size() > 1;
  }

  /** Whom the name means; a person is made for a name that fits nobody. */
  Dossier resolve(Name name) {
    List<String> parts = parts(name);
    Gender gender = gender(name, parts);
    Dossier person = find(name, parts, gender);
    for (int i = withTitles(name); i < name.last(); i++) {
      casting
          .words
          .title(name.sentence().token(i).text())
          .ifPresent(title -> person.nouns.add(title.noun()));
    }
    before(name).ifPresent(noun -> person.nouns.add(noun.word()));
    if (person.gender == Gender.UNKNOWN) {
      person.gender = gender;
    }
    return person;
  }

  /** The noun right before a name, that is no title but says what its bearer is: "the diplomat Ardal". */
  private Optional<Noun> before(Name name) {
    int last = withTitles(name) - 1;
    return last < 0
        ? Optional.empty()
        : casting
            .words
            .noun(name.sentence(), last)
            .filter(noun -> noun.is(Kind.SERVANT, Kind.OFFICE, Kind.PEOPLE));
  }

  private Dossier find(Name name, List<String> parts, Gender gender) {
    Optional<Gazetteer.Entry> entry = known(name);
    if (entry.isPresent()) {
      return casting.of(entry.get());
    }
    return parts.size() > 1 ? full(name, parts, gender) : single(name, parts.get(0), gender);
  }

  /** The entry for a name that has one; of several, one already mentioned, or who held an office at the time. */
  private Optional<Gazetteer.Entry> known(Name name) {
    List<Gazetteer.Entry> entries =
        name.matches().stream().map(Gazetteer.Match::entry).toList();
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Optional<Gazetteer.Entry> seen =
        entries.stream().filter(e -> casting.dossiers.containsKey(e.id())).findFirst();
    if (seen.isPresent() || name.match().orElseThrow().sure() && entries.size() == 1) {
      return seen.or(() -> Optional.of(entries.get(0)));
    }
    Dossier local = bySurname(last(parts(name)));
    if (local != null && parts(name).size() == 1) {
      return Optional.empty();
    }
    return inOffice(entries).or(() -> Optional.of(entries.get(0)));
  }

  private Optional<Gazetteer.Entry> inOffice(List<Gazetteer.Entry> entries) {
    LocalDate published = casting.analysis.article().published();
    return published == null
        ? Optional.empty()
        : entries.stream().filter(e -> !e.rolesOn(published).isEmpty()).findFirst();
  }

  private Dossier full(Name name, List<String> parts, Gender gender) {
    String family = Fold.sound(last(parts));
    List<String> given =
        parts.subList(0, parts.size() - 1).stream().map(Fold::sound).toList();
    for (Dossier dossier : people()) {
      if (dossier.family.contains(family)
          && given.stream().anyMatch(g -> sameGiven(dossier, g))
          && dossier.gender.agrees(gender)) {
        return dossier;
      }
    }
    return gazetteer(last(parts), given).orElseGet(() -> make(name, parts));
  }

  private static boolean sameGiven(Dossier dossier, String given) {
    return dossier.given.isEmpty()
        || dossier.given.stream()
            .anyMatch(g -> g.equals(given) || isInitial(g, given) || isInitial(given, g));
  }

  private static boolean isInitial(String initial, String name) {
    return initial.length() == 1 && name.startsWith(initial);
  }

  /** By family name as written, else, where names are transliterated, as it sounds; by a given name in either case. */
  private Optional<Dossier> gazetteer(String family, List<String> given) {
    return Stream.concat(
            casting.gazetteer.byFamilyName(family).stream(),
            casting.gazetteer.byFamilySound(family).stream())
        .filter(e -> e.given().stream().anyMatch(g -> given.contains(Fold.sound(g))))
        .findFirst()
        .map(casting::of);
  }

  private Dossier make(Name name, List<String> parts) {
    String text = String.join(" ", parts).replace(" - ", "-");
    String shown = parts.size() > 1 ? shown(name) : text;
    String id = parts.size() > 1 ? "person:" + Fold.id(shown) : casting.local("person", shown);
    Dossier person = casting.of(id, shown, Actor.Type.PERSON);
    person.family.add(Fold.sound(last(parts)));
    if (parts.size() > 1) {
      parts.subList(0, parts.size() - 1).forEach(part -> person.given.add(Fold.sound(part)));
    }
    return person;
  }

  /** The name without titles before it. */
  private String shown(Name name) {
    int first = name.first();
    while (first < name.last() && isTitle(name.sentence().token(first).text())) {
      first++;
    }
    return casting.text(name.sentence(), first, name.last());
  }

  private Dossier single(Name name, String word, Gender gender) {
    Dossier best = null;
    String sound = Fold.sound(word);
    for (Dossier dossier : people()) {
      if (dossier.gender.agrees(gender)
          && (dossier.family.contains(sound) || dossier.given.contains(sound))) {
        best = better(best, dossier, sound);
      }
    }
    return best != null ? best : inOffice(name, word).orElseGet(() -> make(name, List.of(word)));
  }

  /** A bare surname with the title of an office, or of a head of state or government: who held it, or was last to. */
  private Optional<Dossier> inOffice(Name name, String surname) {
    LocalDate published = casting.analysis.article().published();
    List<String> offices = titles(name).stream().map(ActorWords.Title::noun).toList();
    Gazetteer.Entry best = null;
    LocalDate since = null;
    for (Gazetteer.Entry entry : casting.gazetteer.byFamilyName(surname)) {
      for (Gazetteer.Role role : entry.roles()) {
        boolean fits = offices.isEmpty()
            ? isHighest(role) && isRemembered(role, published)
            : offices.stream().anyMatch(office -> role.name().endsWith(office));
        boolean begun =
            role.from() != null && (published == null || !role.from().isAfter(published));
        if (fits && (best == null || begun && (since == null || role.from().isAfter(since)))) {
          best = entry;
          since = begun ? role.from() : since;
        }
      }
    }
    return Optional.ofNullable(best).map(casting::of);
  }

  /** Whether a bare surname can still mean who held the role: a prime minister of long ago is somebody else of that name. */
  private static boolean isRemembered(Gazetteer.Role role, @Nullable LocalDate published) {
    return published == null
        || role.to() == null
        || role.to().plusYears(REMEMBERED).isAfter(published);
  }

  private boolean isHighest(Gazetteer.Role role) {
    return role.body().startsWith("state:")
        && (role.name().equals("prime minister") || casting.words.is("highest", role.name()));
  }

  private List<ActorWords.Title> titles(Name name) {
    List<ActorWords.Title> titles = new ArrayList<>();
    for (int i = withTitles(name); i < name.last(); i++) {
      casting
          .words
          .title(name.sentence().token(i).text())
          .filter(title -> title.says() != ActorWords.Says.NONE)
          .ifPresent(titles::add);
    }
    return titles;
  }

  /** A surname before a given name; then whom the article names more often. */
  private static Dossier better(@Nullable Dossier one, Dossier other, String sound) {
    if (one == null) {
      return other;
    }
    boolean surname = one.family.contains(sound);
    if (surname != other.family.contains(sound)) {
      return surname ? one : other;
    }
    return other.count > one.count ? other : one;
  }

  /** The person of the article with this surname, exactly as spelt but for accents. */
  @Nullable
  Dossier bySurname(String word) {
    String sound = Fold.sound(word);
    Dossier best = null;
    for (Dossier dossier : people()) {
      if (dossier.family.contains(sound)) {
        best = better(best, dossier, sound);
      }
    }
    return best;
  }

  private List<Dossier> people() {
    return casting.dossiers.values().stream().filter(Dossier::isPerson).toList();
  }

  /** The words of the name without titles, hyphens and particles alone. */
  List<String> parts(Name name) {
    List<String> parts = new ArrayList<>();
    for (int i = name.first(); i <= name.last(); i++) {
      String word = name.sentence().token(i).text();
      boolean title = i < name.last() && isTitle(word);
      if (!title && !Fold.plain(word).isEmpty() && !casting.words.is("particle", word)) {
        parts.add(word);
      }
    }
    return parts.isEmpty() ? List.of(name.sentence().token(name.last()).text()) : parts;
  }

  /** Whether the word is a title or what may follow one with a hyphen: "elect". */
  private boolean isTitle(String word) {
    return casting.words.title(word).isPresent() || casting.words.is("title-suffix", word);
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }

  private Gender gender(Name name, List<String> parts) {
    for (int i = withTitles(name); i < name.last(); i++) {
      Optional<ActorWords.Title> title =
          casting.words.title(name.sentence().token(i).text());
      if (title.isPresent() && title.get().gender() != Gender.UNKNOWN) {
        return title.get().gender();
      }
    }
    return parts.size() > 1 ? casting.words.gender(parts.get(0)) : Gender.UNKNOWN;
  }

  /** Where the name begins when the titles before it are counted in. */
  int withTitles(Name name) {
    Sentence sentence = name.sentence();
    int first = name.first();
    while (first > 0 && isTitlePart(sentence.token(first - 1), sentence, first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isTitlePart(Token token, Sentence sentence, int position) {
    boolean ofState = token.text().equals("State")
        && position > 1
        && sentence.token(position - 1).text().equals("of");
    boolean of = token.text().equals("of")
        && position + 1 < sentence.size()
        && sentence.token(position + 1).text().equals("State");
    return ofState
        || of
        || casting.words.is("title-suffix", token.text()) && position > 0
        || token.text().equals("-")
            && position + 1 < sentence.size()
            && casting.words.is("title-suffix", sentence.token(position + 1).text())
        || casting.words.title(token.text()).isPresent() && token.isNoun()
        || casting.words.is("title-part", token.text()) && position + 1 < sentence.size();
  }
}
