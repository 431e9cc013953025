package org.culturalpearls.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import org.culturalpearls.CulturalPearls;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The modules and who may use whom; the engine behind its fence; what conventions promise. */
@AnalyzeClasses(
    packagesOf = CulturalPearls.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

  @ArchTest
  static void modulesUseOnlyWhatTheyMayUse(JavaClasses classes) {
    modules().verify();
  }

  @ArchTest
  static void pageShowsTheModulesAsTheyAre(JavaClasses classes) throws IOException {
    String page = ModulesPage.of(modules());
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(ModulesPage.FILE, page);
    }
    assertThat(Files.readString(ModulesPage.FILE))
        .as("mvn test -Dtest=ModulesTest -Ddocs.write=true writes it")
        .isEqualTo(page);
  }

  @ArchTest
  static final ArchRule engineStaysInsideWorkflow =
      noClasses()
          .that(resideOutsideOfPackage("..culturalpearls.workflow.."))
          .should()
          .dependOnClassesThat(resideInAPackage("org.camunda.."));

  /** What the engine does not promise is used in one package, where an update has to be checked. */
  @ArchTest
  static final ArchRule engineInternalsStayBehindOneFence =
      noClasses()
          .that(resideOutsideOfPackage("..culturalpearls.workflow.engine.spi"))
          .should()
          .dependOnClassesThat(resideInAPackage("org.camunda..impl.."));

  /** Which other module may use a core is said by its package; an internal package none. */
  @ArchTest
  static final ArchRule entitiesAreInternal =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .resideInAnyPackage("..internal..", "..core..");

  /** SQL stands behind doors. */
  @ArchTest
  static final ArchRule noPageAndNoDoorReadsRows =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..internal..",
              "..core..",
              "..culturalpearls.workflow..",
              "..culturalpearls.shared.personaldata..",
              "..culturalpearls.demo..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(JdbcOperations.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(JdbcClient.class);

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      noFields().should().beAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule timersAreProcesses = noMethods().should().beAnnotatedWith(Scheduled.class);

  /** Steps, listeners, adapters and controllers run in the transaction of who calls them. */
  @ArchTest
  static final ArchRule transactionsBeginAtFacades =
      methods()
          .that(beginATransaction())
          .should()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(Service.class);

  @ArchTest
  static final ArchRule stepsOfAProcessStandTogether =
      methods()
          .that()
          .haveRawReturnType(ProcessStep.class)
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Steps")
          .andShould()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule controllersLiveInThePortal =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .should()
          .resideInAPackage("..culturalpearls.portal..");

  @ArchTest
  static final ArchRule fieldsAreNotPublic =
      fields()
          .that()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat(resideInAPackage("org.culturalpearls.."))
          .should()
          .notBePublic();

  @ArchTest
  static final ArchRule nobodyOpensAnotherTransactionBesides =
      noMethods().should(be(transactional(Propagation.REQUIRES_NEW, "open another transaction")));

  /** Read once for all that asks. */
  private static ApplicationModules modules() {
    return ApplicationModules.of(CulturalPearls.class);
  }

  private static DescribedPredicate<JavaMethod> beginATransaction() {
    return transactional(Propagation.REQUIRED, "begin a transaction")
        .or(transactional(Propagation.REQUIRES_NEW, "open another transaction"));
  }

  /** Asked of the method, and of its class. */
  private static DescribedPredicate<JavaMethod> transactional(Propagation how, String words) {
    return DescribedPredicate.describe(
        words,
        method ->
            method
                .tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .filter(found -> found.propagation() == how)
                .isPresent());
  }
}
