package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the actors that are known by a description only: rebels, refugees, a militia, somebody's backers. */
final class Groups {
  private final Casting casting;
  private final Map<String, String> adjectives = new HashMap<>();

  Groups(Casting casting) {
    this.casting = casting;
    for (Table.Row row : Table.read("countries.tsv")) {
      List<String> forms = row.list("adjectives");
      if (!forms.isEmpty()) {
        adjectives.put("state:" + row.text("id"), GazetteerTables.unmarked(forms.get(0)));
      }
    }
  }

  /** "Iraqi" for Iraq; the name itself where no adjective is known. */
  String adjective(Dossier dossier) {
    return adjectives.getOrDefault(dossier.id, dossier.name);
  }

  /** Those whom a noun names, of a country: all that oppose one government are one group. */
  Dossier ofCountry(Phrase phrase, Noun noun, Dossier country) {
    boolean opposes = noun.is(Kind.OPPOSITION);
    String core = opposes
        ? noun.word().equals("opposition") ? "opposition" : "rebels"
        : new Wording(phrase).core(false);
    String name = adjective(country) + " " + core;
    String id = opposes
        ? "group:" + Fold.id(adjective(country)) + "-opposition"
        : "group:" + Fold.id(adjective(country) + " " + singular(phrase, core));
    Dossier group = casting.of(id, name, Actor.Type.GROUP);
    group.alsoCalled(name);
    group.plural = true;
    group.belongsTo(country.country, opposes ? "OPP" : noun.sector());
    group.nouns.add(noun.word());
    return group;
  }

  private String singular(Phrase phrase, String core) {
    String head = phrase.head.text();
    return core.substring(0, core.length() - head.length()) + casting.words.lemma(phrase.head);
  }

  /** A people within a country: Syria's Kurds. */
  Dossier ofPeople(Dossier people, Dossier country) {
    String name = adjective(country) + " " + people.name;
    List<String> words = List.of(name.split(" "));
    Optional<Gazetteer.Match> known =
        casting.gazetteer.match(words, 0).filter(m -> m.length() == words.size());
    Dossier group = known.isPresent()
        ? casting.of(known.get().entry())
        : casting.of("group:" + Fold.id(name), name, Actor.Type.GROUP);
    group.plural = true;
    group.belongsTo(country.country, "CVL");
    return group;
  }

  /** Those who stand with or against somebody: "backers of the Syrian opposition". */
  Dossier around(Phrase phrase, Noun noun, Dossier center) {
    boolean backs =
        List.of("supporter", "backer", "sympathiser", "sympathizer").contains(noun.word());
    String plural = backs ? "backers" : phrase.head.text().toLowerCase(Locale.ROOT);
    String name =
        Character.toUpperCase(plural.charAt(0)) + plural.substring(1) + " of " + named(center);
    String id = center.entry == null && center.id.contains("#")
        ? casting.local("group", name)
        : "group:" + Fold.id(name);
    Dossier group = casting.of(id, name, Actor.Type.GROUP);
    group.plural = true;
    group.nouns.add(noun.word());
    if (center.isPerson()) {
      group.belongsTo(center.country, noun.sector());
    }
    return group;
  }

  /** A person's or group's own: "Ardal's militia". */
  Dossier ownedBy(Phrase phrase, Noun noun, Dossier owner) {
    String core = new Wording(phrase).core(true);
    String name = (owner.isPerson() ? owner.name + "'s " : owner.name + " ") + core;
    boolean person = !phrase.isPlural() && isPerson(noun);
    Dossier group = person
        ? casting.of(casting.local("person", name), name, Actor.Type.PERSON)
        : casting.of(casting.local("group", name), name, Actor.Type.GROUP);
    group.plural = phrase.isPlural();
    group.nouns.add(noun.word());
    group.belongsTo(owner.country, noun.sector());
    return group;
  }

  /** "Tamil refugees": some of a people. */
  Dossier ofKind(Phrase phrase, Noun noun, Dossier people) {
    String name = new Wording(phrase).description();
    Dossier group = casting.of("group:" + Fold.id(name), name, Actor.Type.GROUP);
    group.plural = true;
    group.belongsTo(people.country, noun.sector());
    return group;
  }

  /** People of one nation in another country: "ethnic Turks". */
  Dossier minority(Phrase phrase, @Nullable String country) {
    String name = new Wording(phrase).description();
    String id =
        country == null ? casting.local("group", name) : "group:" + Fold.id(name + " " + country);
    Dossier group = casting.of(id, name, Actor.Type.GROUP);
    group.plural = true;
    group.belongsTo(country, "CVL");
    return group;
  }

  private static String named(Dossier dossier) {
    return dossier.type == Actor.Type.GROUP && !dossier.name.startsWith("the ")
        ? "the " + dossier.name
        : dossier.name;
  }

  /** What only this article knows: "the negotiator", "an Iran-backed militia". */
  Dossier local(Phrase phrase, Noun noun, @Nullable String country) {
    boolean person = !phrase.isPlural() && isPerson(noun);
    String name = new Wording(phrase).description();
    Dossier dossier = person
        ? casting.of(casting.local("person", name), name, Actor.Type.PERSON)
        : casting.of(casting.local("group", name), name, Actor.Type.GROUP);
    dossier.plural = phrase.isPlural();
    dossier.nouns.add(noun.word());
    dossier.belongsTo(country, noun.sector());
    return dossier;
  }

  /** Whether the noun, in the singular, names a human being. */
  static boolean isPerson(Noun noun) {
    if (noun.is(Kind.SERVANT, Kind.OFFICE, Kind.MEMBER)) {
      return true;
    }
    List<String> bodies = List.of(
        "militia",
        "gang",
        "cartel",
        "population",
        "community",
        "crowd",
        "mob",
        "union",
        "media",
        "press",
        "tribe",
        "minority",
        "family",
        "convoy",
        "elite",
        "opposition",
        "insurgency",
        "resistance",
        "people");
    return noun.is(Kind.PEOPLE, Kind.ARMED, Kind.OPPOSITION, Kind.FOLLOWER)
        && !bodies.contains(noun.word());
  }
}
