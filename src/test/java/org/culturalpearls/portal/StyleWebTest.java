package org.culturalpearls.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.Html;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.shell.JourneyStage;
import org.culturalpearls.portal.task.TaskField;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.forms.Condition;
import org.culturalpearls.workflow.forms.FieldType;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Every pattern on one page, with something wrong in it. The page is kept as {@code
 * target/style.html}, to look at in a browser.
 */
@PortalSlice
class StyleWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;

  private String page;
  private Html read;

  @BeforeEach
  void drawsThePage() throws Exception {
    page =
        mvc.perform(get("/style?name=Saarelinn&themes=B").with(loggedIn.as(Role.values())))
            .andExpect(status().isBadRequest())
            .andReturn()
            .getResponse()
            .getContentAsString();
    read = Html.of(page);
    Files.writeString(
        Path.of("target/style.html"),
        page.replaceAll(
            "(href|src)=\"/((?:css|js)/[a-z]+)-[0-9a-f]{32}", "$1=\"classes/static/$2"));
  }

  @Test
  void givesEveryInputALabelOrALegend() {
    Elements inputs = read.all("input[id], select[id], textarea[id]");
    inputs.forEach(
        each -> assertThat(read.all("label[for='" + each.id() + "']")).as(each.id()).isNotEmpty());
    assertThat(inputs).hasSizeGreaterThan(20);
  }

  @Test
  void describesInputsOnlyByWhatIsOnThePage() {
    List<String> ids =
        read.all("[aria-describedby]").eachAttr("aria-describedby").stream()
            .flatMap(each -> Stream.of(each.split(" ")))
            .toList();
    assertThat(read.all("[id]").eachAttr("id")).containsAll(ids);
    assertThat(ids).hasSizeGreaterThan(10);
  }

  @Test
  void linksEveryErrorToItsField() {
    assertThat(read.texts(".error-summary a[href='#day']"))
        .containsExactly("Choose one of the list.");
    assertThat(read.texts(".error-summary a[href='#answer']")).containsExactly("Say yes or no.");
    assertThat(read.all("#day")).hasSize(1);
    assertThat(read.all("#answer")).hasSize(1);
  }

  @Test
  void keepsWhatWasTypedAndChosen() {
    assertThat(read.value("name")).isEqualTo("Saarelinn");
    assertThat(read.all("input#themes-1[type='checkbox'][checked]")).hasSize(1);
    assertThat(read.all("input#list2-1[type='checkbox'][checked]")).hasSize(1);
  }

  @Test
  void tellsScriptsWhenAFieldIsHidden() {
    assertThat(page)
        .contains(
            "data-hidden=\"{&quot;expression&quot;:&quot;=answer != \\&quot;B\\&quot;&quot;,&quot;all&quot;:true,&quot;comparisons&quot;:[{&quot;key&quot;:&quot;"
                + "answer&quot;,&quot;equal&quot;:false,&quot;value&quot;:&quot;B&quot;}]}\"");
  }

  @Test
  void putsPagesBehindTheSearch() {
    assertThat(read.all(".pager a").eachAttr("href"))
        .containsExactly("/people?role=MENTOR&page=0", "/people?role=MENTOR&page=2");
  }

  @Test
  void marksTheStageOfTheTown() {
    assertThat(read.all("li.now[aria-current='step']")).hasSize(1);
  }

  /** A form of the test. */
  public record StyleForm(
      String name,
      String about,
      String day,
      String people,
      String list,
      String zone,
      List<String> themes,
      String agreed) {}

  @Controller
  static class Style {

    private static final List<Choice> CHOICES =
        List.of(
            new Choice("A", "Youth out-migration", "Young people move away."),
            new Choice("B", "Bürgerbeteiligungsverfahrensbeschleunigung"),
            new Choice("C", "Łączność międzypokoleniowa"));

    @GetMapping("/style")
    String style(@ModelAttribute("form") StyleForm form, BindingResult errors, Model model) {
      errors.rejectValue("day", "error.portal.choose-from-list");
      errors.reject("error.login.refused");
      model.addAttribute("choices", CHOICES);
      model.addAttribute("paged", new Paged<>(List.of(), 1, true));
      model.addAttribute(
          "stages",
          List.of(
              JourneyStage.done("Matching", "3 February 2027"),
              JourneyStage.now("Planning", "The town’s turn, until Friday 12 March 2027, 23:59"),
              JourneyStage.next("Carrying out"),
              JourneyStage.next("Closing")));
      model.addAttribute(
          "fields",
          List.of(
              field("told", FieldType.TEXT, null, List.of(), null),
              field("answer", FieldType.RADIO, "Say yes or no.", List.of(), null),
              field("why", FieldType.TEXTAREA, null, List.of("Because"), notB()),
              field("list1", FieldType.SELECT, null, List.of("C"), null),
              field("list2", FieldType.CHECKLIST, null, List.of("B", "C"), null),
              field("list3", FieldType.TAGLIST, null, List.of(), null),
              field("number", FieldType.NUMBER, null, List.of("12"), null),
              field("date", FieldType.DATE, null, List.of("2027-03-12"), null),
              field("line", FieldType.TEXTFIELD, null, List.of(), null),
              field("yes", FieldType.CHECKBOX, null, List.of("true"), null)));
      return "test/style";
    }

    private static Condition notB() {
      return Condition.parse("=answer != \"B\"");
    }

    private static TaskField field(
        String key, FieldType kind, String error, List<String> values, Condition hidden) {
      return new TaskField(
          key,
          kind,
          "What is said in " + key + "?",
          kind == FieldType.TEXT ? null : "A hint for " + key,
          CHOICES,
          values,
          error,
          kind == FieldType.RADIO,
          kind == FieldType.TEXTAREA ? 200 : null,
          hidden,
          null);
    }
  }
}
