package org.culturalpearls.portal.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedTextsTest {

  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?:inputs :: text\\('([^']+)'[^\n]*type: 'password'|name=\"([^\"]+)\" type=\"password\")");

  private final MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/tasks/t1");

  @Test
  void givesBackWhatWasTypedInTheOrderOfTheForm() {
    sent.addParameter("why", "For long\r\nand well");
    sent.addParameter("milestones[1].ownerName", "The choir");
    sent.addParameter("empty", " ");

    assertThat(typed())
        .containsExactly(
            new TypedText("why", "Why", "For long\nand well"),
            new TypedText("milestones[1].ownerName", "Milestones 2: owner name", "The choir"));
  }

  @Test
  void givesBackNoSecretAndNothingThatWasNotTyped() {
    for (String name :
        List.of("_csrf", "password", "newPassword", "current", "again", "token", "_themes")) {
      sent.addParameter(name, "hidden");
    }
    sent.addParameter("version", "4");
    sent.addParameter("milestones[0].removed", "true");

    assertThat(typed()).isEmpty();
  }

  @Test
  void knowsEachPasswordOfTheForms() throws IOException {
    int found = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher inputs = PASSWORD.matcher(Files.readString(file));
        while (inputs.find()) {
          String name = inputs.group(1) == null ? inputs.group(2) : inputs.group(1);
          assertThat(TypedTexts.isShown(name)).as(name).isFalse();
          found++;
        }
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(4);
  }

  @Test
  void isBounded() {
    for (int i = 0; i < TypedTexts.MOST_FIELDS + 50; i++) {
      sent.addParameter("field" + i, "x");
    }
    assertThat(typed()).hasSize(TypedTexts.MOST_FIELDS);
    assertThat(TypedTexts.of(sent).cut()).isTrue();

    MockHttpServletRequest long1 = new MockHttpServletRequest("POST", "/");
    long1.addParameter("first", "kept");
    long1.addParameter("second", "x".repeat(TypedTexts.MOST_CHARACTERS));
    long1.addParameter("x".repeat(200), "a name that no form has");
    assertThat(TypedTexts.of(long1).fields()).extracting(TypedText::text).containsExactly("kept");
    assertThat(TypedTexts.of(long1).cut()).isTrue();
  }

  @Test
  void showsNothingThatAnotherSiteSentOrThatStandsInAnAddress() {
    sent.addParameter("why", "Call this number");
    sent.addHeader("Sec-Fetch-Site", "cross-site");
    assertThat(typed()).isEmpty();

    MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/cases");
    asked.addParameter("text", "Call this number");
    assertThat(TypedTexts.of(asked).fields()).isEmpty();
  }

  private List<TypedText> typed() {
    return TypedTexts.of(sent).fields();
  }
}
