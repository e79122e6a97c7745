package org.guiku;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.guiku.access.For;
import org.guiku.access.Open;
import org.guiku.access.WantsSignIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

class StructureTest {

  /** They take values and give values; package-info alone may bear a frame's annotation. */
  private static final String[] PURE = {
    "org.guiku.coding..",
    "org.guiku.comparison.docx..",
    "org.guiku.comparison.outline..",
    "org.guiku.comparison.pdf..",
    "org.guiku.documents.citation..",
    "org.guiku.indicators.reading..",
    "org.guiku.ingestion.structure..",
    "org.guiku.ingestion.damage..",
    "org.guiku.ingestion.ofd..",
    "org.guiku.review.reading..",
    "org.guiku.search.query..",
    "org.guiku.search.suggest.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.guiku");

  @Test
  void modulesKnowOnlyWhatTheyName() {
    ApplicationModules.of(Guiku.class).verify();
  }

  @Test
  void onlyTheEmbeddedEngineKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.guiku.search.lucene..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void theCoreIsPure() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
        .check(CLASSES);
  }

  /** A stream of rows keeps its connection until somebody closes it; a list gives it back. */
  @Test
  void rowsAreListedNotStreamed() {
    noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(CLASSES);
  }

  @Test
  void controllersAreNobodyElsesBusiness() {
    classes()
        .that()
        .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
        .should()
        .bePackagePrivate()
        .check(CLASSES);
  }

  /** The server refuses a method that declares nobody; here it is found before it is served. */
  @Test
  void everyRouteSaysWhomItIsFor() {
    methods()
        .that()
        .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
        .should()
        .beAnnotatedWith(Open.class)
        .orShould()
        .beAnnotatedWith(WantsSignIn.class)
        .orShould()
        .beAnnotatedWith(For.class)
        .orShould()
        .beMetaAnnotatedWith(For.class)
        .check(CLASSES);
  }
}
