package entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The allowed arrows between the packages of the app. */
class ArchitectureTest {
  private static final JavaClasses APP = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("entente.app");

  @Test
  void theLibraryKnowsNeitherExportsNorCommands() {
    noClasses()
        .that()
        .resideInAPackage("entente.app.library")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "entente.app.export", "entente.app.cli", "entente.app.answer", "entente.app.web..")
        .check(APP);
  }

  @Test
  void answersKnowNeitherHowTheyArePrintedNorWhoAsks() {
    noClasses()
        .that()
        .resideInAPackage("entente.app.answer")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "entente.app.export", "entente.app.cli", "entente.app.reading", "entente.app.web..")
        .check(APP);
  }

  @Test
  void pagesKnowNoCommands() {
    noClasses()
        .that()
        .resideInAnyPackage("entente.app.web..", "entente.app.reading")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("entente.app.cli")
        .check(APP);
  }

  @Test
  void assistantsAreAnsweredByAnswersAlone() {
    noClasses()
        .that()
        .resideInAPackage("entente.app.mcp")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "entente.app.cli",
            "entente.app.reading",
            "entente.app.dossier",
            "entente.app.web",
            "entente.app.web.api")
        .check(APP);
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.app.mcp")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.modelcontextprotocol..")
        .check(APP);
  }

  @Test
  void exportsKnowNoCommands() {
    noClasses()
        .that()
        .resideInAPackage("entente.app.export")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("entente.app.cli", "entente.app.web..")
        .check(APP);
  }

  @Test
  void onlyReadingAndTheLexiconUseTheEngine() {
    noClasses()
        .that()
        .haveNameNotMatching(
            ".*\\.(Engines|EngineFile|LexiconCommand|LexiconCounts|GapsCommand|Proposals)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "entente\\.(language\\.LanguageReader|statement\\.StatementReader|event\\.Lexicon.*)")
        .check(APP);
  }

  @Test
  void onlyTheLibraryTalksToTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.app.library")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql", "org.sqlite..")
        .check(APP);
  }
}
