package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceLinkTest {

  @Test
  void takesHttpsAndNothing() {
    assertThat(EvidenceLink.checked(" https://town.example/choir?year=2027 "))
        .isEqualTo("https://town.example/choir?year=2027");
    assertThat(EvidenceLink.checked(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://town.example",
        "javascript:alert(1)",
        "https:town",
        "https:///choir",
        "https://me:secret@town.example",
        "https://town.example/a b",
        "town.example"
      })
  void refusesWhatIsNoPlainWebAddress(String link) {
    assertThatThrownBy(() -> EvidenceLink.checked(link))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.field()).contains("evidenceLink"));
  }

  @Test
  void refusesLinksThatAreTooLong() {
    String link = "https://town.example/" + "x".repeat(ReportingService.Report.MAX_LINK_LENGTH);

    assertThatThrownBy(() -> EvidenceLink.checked(link)).isInstanceOf(RuleBroken.class);
  }
}
