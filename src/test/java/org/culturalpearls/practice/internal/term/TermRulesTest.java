package org.culturalpearls.practice.internal.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.TermService;
import org.culturalpearls.practice.TermService.Said;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermRulesTest {

  private final TermRules rules = new TermRules((language, text) -> !text.equals("the"));

  @Test
  void takesTheNameFirstAndNoWordTwice() {
    Map<Language, List<String>> words =
        rules.words(
            Map.of(
                Language.EN,
                new Said("  Empty   churches ", "church, Empty churches,, chapel"),
                Language.LV,
                Said.NOTHING));
    rules.enforce();
    assertThat(words)
        .containsExactly(Map.entry(Language.EN, List.of("Empty churches", "church", "chapel")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<b>Church</b>",
        "=cmd|calc",
        "{0}",
        "${7*7}",
        "www.example.org",
        "a@example.org",
        "churches\u202Egnp",
        "chur\u200Bch",
        "church\u0000",
        "**church**",
        "#church:1"
      })
  void refusesWhatIsNoWord(String typed) {
    assertThat(refused(Map.of(Language.EN, new Said(typed, "")))).contains("names[EN]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Children’s opera", "People of 60 years", "Café & books (small)"})
  void takesWords(String typed) {
    assertThat(rules.words(Map.of(Language.EN, new Said(typed, "")))).hasSize(1);
    rules.enforce();
  }

  @ParameterizedTest
  @CsvSource({"the,,names[EN]", "Church,the,otherWords[EN]", ",church,names[EN]"})
  void refusesWhatNobodyFinds(String name, String others, String field) {
    Said said = new Said(name == null ? "" : name, others == null ? "" : others);
    assertThat(refused(Map.of(Language.EN, said))).containsExactly(field);
  }

  @Test
  void refusesTooMuch() {
    String long81 = "a".repeat(TermService.LONGEST_NAME + 1);
    assertThat(refused(Map.of(Language.EN, new Said(long81, "")))).containsExactly("names[EN]");
    assertThat(refused(Map.of(Language.EN, new Said("Church", long81))))
        .containsExactly("otherWords[EN]");
    String many = "a1,a2,a3,a4,a5,a6,a7,a8,a9,b1,b2,b3,b4";
    assertThat(refused(Map.of(Language.EN, new Said("Church", many))))
        .containsExactly("otherWords[EN]");
    assertThat(refused(Map.of(Language.EN, new Said("Church", "ab,".repeat(200)))))
        .containsExactly("otherWords[EN]");
  }

  @Test
  void refusesTheNameOfAnotherTermInTheSameLanguage() {
    TermRules strict = new TermRules((language, text) -> true);
    strict.requireNamesOfItsOwn(
        Map.of(Language.EN, List.of("Loneliness"), Language.DE, List.of("Kirche")),
        Map.of(Language.EN, Set.of("loneliness"), Language.LV, Set.of("kirche")));
    strict.requireEnglish(Map.of(Language.DE, List.of("Kirche")));
    assertThat(fields(catchThrowableOfType(RuleBroken.class, strict::enforce)))
        .containsExactly("names[EN]", "names[EN]");
  }

  private static List<String> refused(Map<Language, Said> sent) {
    TermRules strict = new TermRules((language, text) -> !text.equals("the"));
    strict.words(sent);
    return fields(catchThrowableOfType(RuleBroken.class, strict::enforce));
  }

  private static List<String> fields(RuleBroken broken) {
    assertThat(broken).isNotNull();
    return broken.each().stream().map(Problem::field).map(field -> field.orElse("")).toList();
  }
}
