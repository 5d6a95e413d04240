package io.github.thamdai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The borders between packages, as the compiler cannot hold them. */
class ArchitectureTest {
  private static final String ROOT = "io.github.thamdai.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.thamdai");

  /** What the domain may import of us; the edges may import what they need. */
  private static final Map<String, Set<String>> DOMAIN =
      Map.of(
          "text", Set.of(),
          "corpus", Set.of("text"),
          "search", Set.of("text", "corpus"),
          "staff", Set.of("text", "corpus"),
          "casework", Set.of("text"),
          "dialogue", Set.of("text", "corpus", "search", "staff", "casework"));

  private static final Set<String> EDGES =
      Set.of("store", "channel", "admin", "http", "security", "ops", "cli", "app", "evaluation", "office");

  @Test
  void classes_were_found_in_packages_that_have_a_place_in_the_design() {
    Map<String, Integer> found = new TreeMap<>();
    CLASSES.forEach(c -> found.merge(top(c.getPackageName()), 1, Integer::sum));

    assertThat(found.keySet()).contains("text", "corpus", "dialogue", "store", "http", "app");
    assertThat(found.get("store")).isGreaterThan(5);
    Set<String> known = new TreeSet<>(DOMAIN.keySet());
    known.addAll(EDGES);
    known.add(""); // the root package itself
    assertThat(known).containsAll(found.keySet());
  }

  @Test
  void domain_imports_no_server_line_or_database_type() {
    noClasses()
        .that(DescribedPredicate.describe("are in the domain", c -> isDomain(c)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.vertx..",
            "io.netty..",
            "com.linecorp..",
            "java.sql..",
            "javax.sql..",
            "org.postgresql..",
            "org.flywaydb..",
            "io.zonky..")
        .check(CLASSES);
  }

  @Test
  void domain_packages_import_only_what_the_design_allows_them() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      String own = top(from.getPackageName());
      Set<String> allowed = DOMAIN.get(own);
      if (allowed == null) {
        continue;
      }
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getPackageName())
          .filter(name -> name.startsWith(ROOT))
          .map(ArchitectureTest::top)
          .filter(to -> !to.equals(own) && !allowed.contains(to))
          .forEach(to -> strays.add(from.getName() + " imports " + to));
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void only_commands_print() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "cli..", ROOT + "app..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  private static boolean isDomain(JavaClass c) {
    return DOMAIN.containsKey(top(c.getPackageName()));
  }

  private static String top(String packageName) {
    if (!packageName.startsWith(ROOT)) {
      return "";
    }
    String below = packageName.substring(ROOT.length());
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
