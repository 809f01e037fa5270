package entente.linking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who is one across articles, and who is not. */
class ActorLinksTest {
  private static Sighting person(String document, String id, String name, String... traits) {
    return seen(document, id, name, Actor.Type.PERSON, null, null, traits);
  }

  private static Sighting seen(
      String document,
      String id,
      String name,
      Actor.Type type,
      String country,
      String sector,
      String... traits) {
    return new Sighting(
        document, new Actor(id, name, type, country, sector, List.of(name)), false, Set.of(traits));
  }

  private static Sighting body(String document, String id, String... names) {
    Actor actor = new Actor(id, names[0], Actor.Type.ORGANISATION, null, null, List.of(names));
    return new Sighting(document, actor, false, Set.of());
  }

  private static Sighting known(Sighting sighting) {
    return new Sighting(sighting.document(), sighting.actor(), true, sighting.traits());
  }

  /** The documents of each actor, in the same order for the sightings in whatever order. */
  private static List<String> groups(Sighting... sightings) {
    List<Sighting> ordered = new ArrayList<>(List.of(sightings));
    List<String> groups = documents(ordered);
    Collections.reverse(ordered);
    assertThat(documents(ordered)).as("in the opposite order").isEqualTo(groups);
    Collections.rotate(ordered, 1);
    assertThat(documents(ordered)).as("in another order").isEqualTo(groups);
    return groups;
  }

  private static List<String> documents(List<Sighting> sightings) {
    TreeSet<String> groups = new TreeSet<>();
    for (List<Sighting> group : ActorLinks.groups(sightings)) {
      groups.add(
          String.join(" ", new TreeSet<>(group.stream().map(Sighting::document).toList())));
    }
    return List.copyOf(groups);
  }

  // Two people of one full name

  @Test
  void aMinisterIsNoFishmonger() {
    assertThat(groups(
            person("a", "person:sam-gamgee", "Sam Gamgee", "office:minister", "body:state:SHR"),
            person("b", "person:sam-gamgee", "Sam Gamgee", "ordinary:fishmonger"),
            person("c", "person:sam-gamgee", "Sam Gamgee"),
            person("d", "person:sam-gamgee", "Sam Gamgee", "office:minister")))
        .containsExactly("a c d", "b");
  }

  @Test
  void aCommanderIsNoEconomistAndNoShopkeeper() {
    assertThat(groups(
            person("a", "person:lotho", "Lotho Pimple", "armed:rebel", "body:group:ruffians"),
            person("b", "person:lotho", "Lotho Pimple", "learned:economist"),
            person("c", "person:lotho", "Lotho Pimple", "ordinary:shopkeeper")))
        .containsExactly("a", "b", "c");
  }

  @Test
  void anEconomistMayBecomeAMinister() {
    assertThat(groups(
            person("a", "person:lotho", "Lotho Pimple", "learned:economist"),
            person("b", "person:lotho", "Lotho Pimple", "office:minister")))
        .containsExactly("a b");
  }

  @Test
  void aPresidentWhomAllKnowIsNoFootballer() {
    assertThat(groups(
            known(person("a", "person:bilbo-bush", "Bilbo Bush", "office:president")),
            known(person("b", "person:bilbo-bush", "Bilbo Bush", "play:footballer")),
            known(person("c", "person:bilbo-bush", "Bilbo Bush"))))
        .containsExactly("a c", "b");
  }

  @Test
  void anEnvoyOfOneStateIsNoGeneralOfAnother() {
    assertThat(groups(
            person("a", "person:hal", "Hal Dun", "body:state:ARN", "role:envoy"),
            person("b", "person:hal", "Hal Dun", "body:state:GON", "role:general"),
            person("c", "person:hal", "Hal Dun", "body:state:ARN", "role:minister")))
        .containsExactly("a c", "b");
  }

  @Test
  void aManIsNoWoman() {
    assertThat(groups(
            person("a", "person:robin-hay", "Robin Hay", "gender:m"),
            person("b", "person:robin-hay", "Robin Hay", "gender:f")))
        .containsExactly("a", "b");
  }

  @Test
  void whatIsNotSaidSpeaksAgainstNobody() {
    assertThat(groups(
            person("a", "person:hal", "Hal Dun", "office:minister"),
            person("b", "person:hal", "Hal Dun"),
            person("c", "person:hal", "Hal Dun", "learned:professor")))
        .containsExactly("a b c");
  }

  // Spellings, aliases, bare names

  @Test
  void spellingsOfAFullNameAreOne() {
    assertThat(groups(
            person("a", "person:yasser-barad", "Yasser Barad", "office:minister"),
            person("b", "person:yasir-barad", "Yasir Barad"),
            person("c", "person:yasser-barad", "Yasser Barad", "ordinary:driver")))
        .containsExactly("a b", "c");
  }

  @Test
  void whoIsSaidToBeKnownByAnotherNameIsThatOne() {
    assertThat(groups(
            person("a", "person:john-underhill", "John Underhill", "alias:person:frodo-baggins"),
            person("a", "person:frodo-baggins", "Frodo Baggins"),
            person("b", "person:frodo-baggins", "Frodo Baggins"),
            person("c", "person:john-underhill", "John Underhill")))
        .containsExactly("a b c");
  }

  @Test
  void aMiddleNameMayBeLeftOutWhereTheSameIsSaid() {
    assertThat(groups(
            person("a", "person:john-f-brandy", "John F. Brandy", "body:state:SHR"),
            person("b", "person:john-brandy", "John Brandy", "body:state:SHR"),
            person("c", "person:john-m-brandy", "John Moro Brandy")))
        .containsExactly("a b", "c");
  }

  @Test
  void aBareSurnameIsItsOnlyBearer() {
    assertThat(groups(
            person("a", "person:meriadoc-brandybuck", "Meriadoc Brandybuck"),
            person("b", "person:b#brandybuck", "Brandybuck")))
        .containsExactly("a b");
  }

  @Test
  void aBareSurnameIsNotItsBearerAgainstWhatIsSaid() {
    assertThat(groups(
            person("a", "person:meriadoc-brandybuck", "Meriadoc Brandybuck", "body:state:SHR"),
            person("b", "person:b#brandybuck", "Brandybuck", "body:state:GON"),
            person("c", "person:c#brandybuck", "Brandybuck", "ordinary:barber"),
            person("d", "person:d#brandybuck", "Brandybuck", "gender:f")))
        .containsExactly("a d", "b", "c");
  }

  @Test
  void aSurnameOfTwoIsTheOneOfWhomTheSameIsSaid() {
    assertThat(groups(
            person("a", "person:fran-santo", "Fran Santo", "body:group:orcs"),
            person("b", "person:juan-santo", "Juan Santo", "body:organisation:council"),
            person("c", "person:c#santo", "Santo", "body:organisation:council"),
            person("d", "person:d#santo", "Santo")))
        .containsExactly("a", "b c", "d");
  }

  @Test
  void aSurnameBesideItsBearerIsAnother() {
    assertThat(groups(
            person("a", "person:juan-santo", "Juan Santo"),
            person("a", "person:a#santo", "Santo"),
            person("b", "person:juan-santo", "Juan Santo")))
        .containsExactly("a", "a b");
  }

  @Test
  void aFirstNameAloneMayMeanItsOnlyBearer() {
    assertThat(groups(
            person("a", "person:simegnew-took", "Simegnew Took"),
            person("b", "person:b#simegnew", "Simegnew")))
        .containsExactly("a b");
  }

  @Test
  void descriptionsAreNobodyOfAnotherArticle() {
    assertThat(groups(
            person("a", "person:a#negotiator", "negotiator"),
            person("b", "person:b#negotiator", "negotiator")))
        .containsExactly("a", "b");
  }

  @Test
  void theSameNounInTheSamePartOfAnEventIsTheSame() {
    assertThat(groups(
            person("a", "person:a#miller", "a miller", "part:e1:recipient"),
            person("b", "person:b#miller", "miller of Bree", "part:e2:recipient"),
            person("c", "person:c#old-miller", "old miller", "part:e1:recipient"),
            person("d", "person:d#miller", "the miller", "part:e1:actor")))
        .containsExactly("a c", "b", "d");
  }

  // Bodies

  @Test
  void anIntroducedAcronymMeansTheBody() {
    assertThat(groups(
            body("a", "organisation:riders-for-renewal", "Riders for Renewal", "RFR"),
            body("b", "organisation:rfr", "RFR"),
            body("c", "organisation:rohan-front", "Rohan Front of Renewal")))
        .containsExactly("a b", "c");
  }

  @Test
  void anAcronymOfTwoBodiesMeansNeither() {
    assertThat(groups(
            body("a", "organisation:riders-for-renewal", "Riders for Renewal", "RFR"),
            body("b", "organisation:rfr", "RFR"),
            body("c", "organisation:rangers-for-rivendell", "Rangers for Rivendell", "RFR")))
        .containsExactly("a", "b", "c");
  }

  @Test
  void theGroupOfANameIsTheName() {
    assertThat(groups(
            body("a", "organisation:saruman-group", "Saruman Group"),
            body("b", "organisation:saruman", "Saruman")))
        .containsExactly("a b");
  }

  @Test
  void theOrderOfWordsMakesNoOtherMinistry() {
    assertThat(groups(
            body("a", "organisation:ministry-of-defence-of-arnor", "Ministry of Defence of Arnor"),
            body("b", "organisation:arnors-defence-ministry", "Arnor's Defence Ministry")))
        .containsExactly("a b");
  }

  @Test
  void aPartOfABodyIsNotTheBody() {
    assertThat(groups(
            body("a", "organisation:guard-corps", "Guard Corps"),
            body("b", "organisation:guard-corps-navy", "Guard Corps Navy")))
        .containsExactly("a", "b");
  }
}
