package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The allowed arrows between the packages of the core. */
class ArchitectureTest {
  /** What each package may use besides itself; data moves forward only. */
  private static final Map<String, Set<String>> ALLOWED = Map.of(
      "article", Set.of(),
      "language", Set.of("article"),
      "time", Set.of("article", "language"),
      "attribution", Set.of("article", "language"),
      "actor", Set.of("article", "language", "attribution"),
      "event", Set.of("article", "language", "actor"),
      "statement", Set.of("article", "language", "time", "attribution", "actor", "event"),
      "linking", Set.of("article", "time", "attribution", "actor", "event", "statement"),
      "relation",
          Set.of("article", "time", "attribution", "actor", "event", "statement", "linking"));

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("entente");

  @Test
  void packagesUseOnlyWhatComesBeforeThem() {
    for (String name : ALLOWED.keySet()) {
      for (String other : ALLOWED.keySet()) {
        if (!name.equals(other) && !ALLOWED.get(name).contains(other)) {
          noClasses()
              .that()
              .resideInAPackage("entente." + name)
              .should()
              .dependOnClassesThat()
              .resideInAPackage("entente." + other)
              .check(CORE);
        }
      }
    }
  }

  @Test
  void everyPackageHasItsArrows() {
    classes()
        .should()
        .resideInAnyPackage(
            ALLOWED.keySet().stream().map(n -> "entente." + n).toArray(String[]::new))
        .orShould()
        .haveSimpleName("package-info")
        .check(CORE);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("entente.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void coreNlpStaysInLanguage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.language")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.stanford.nlp..")
        .check(CORE);
  }

  @Test
  void coreKnowsNoDatabaseAndNoWeb() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..", "com.sun.net..", "java.net.http..")
        .check(CORE);
  }

  @Test
  void nothingReadsTheClockByItself() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CORE);
  }
}
