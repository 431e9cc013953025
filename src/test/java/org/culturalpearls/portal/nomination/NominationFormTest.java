package org.culturalpearls.portal.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.junit.jupiter.api.Test;

class NominationFormTest {

  private final NominationForm form = NominationForm.of(Nominations.draft());

  @Test
  void knowsThatNobodyChangedAnything() {
    assertThat(form.changed()).isEmpty();
  }

  /** Browsers send line ends of their own, and people leave blanks behind. */
  @Test
  void takesLineEndsAndBlanksAroundATextForNoChange() {
    NominationForm typed = NominationForm.of(Nominations.of("One\nTwo"));
    typed.getEnglish().put("MOTIVATION", " One\r\nTwo\n");
    assertThat(typed.changed()).isEmpty();
    typed.getEnglish().put("MOTIVATION", "One Two");
    assertThat(typed.changed()).hasSize(1);
  }

  @Test
  void takesAChangeOfTheOwnLanguageForOne() {
    form.getOwnLanguage().put("MOTIVATION", "Noored jäävad");
    assertThat(form.changed())
        .containsExactly(
            new NominationService.Write(
                NominationSection.MOTIVATION, 3, "Our youth leaves", "Noored jäävad"));
  }

  /** While a town completes it, the other sections are not in the form. */
  @Test
  void emptiesNoSectionThatWasNotSent() {
    form.setEnglish(Map.of("NEEDS", "For the young"));
    form.setOwnLanguage(Map.of());
    assertThat(form.changed())
        .containsExactly(
            new NominationService.Write(NominationSection.NEEDS, 0, "For the young", ""));
  }

  @Test
  void savesOverTheNewerTextOnlyAfterItWasShown() {
    form.getEnglish().put("MOTIVATION", "Mine");
    form.getEnglish().put("IMPACT", "Untouched");
    form.takeOver(Nominations.changed(), Set.of(NominationSection.MOTIVATION));
    assertThat(form.getEnglish()).containsEntry("IMPACT", "They return");
    assertThat(form.changed())
        .containsExactly(
            new NominationService.Write(
                NominationSection.MOTIVATION, 4, "Mine", "Noored lahkuvad"));
  }
}
