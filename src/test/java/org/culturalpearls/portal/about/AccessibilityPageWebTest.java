package org.culturalpearls.portal.about;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.shows;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.culturalpearls.portal.PortalSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The statement has the parts of the European Union's model. */
@PortalSlice
class AccessibilityPageWebTest {

  @Autowired private MockMvc mvc;

  @Test
  void saysWhatTheModelAsksFor() throws Exception {
    mvc.perform(get("/accessibility"))
        .andExpect(status().isOk())
        .andExpect(has("h2", "Compliance status"))
        .andExpect(has("h2", "What is not accessible"))
        .andExpect(has("h3", "Disproportionate burden"))
        .andExpect(has("h3", "What the law leaves out"))
        .andExpect(has("h2", "How this statement was made"))
        .andExpect(has("h2", "Tell us what hinders you"))
        .andExpect(has("h2", "If our answer does not help"))
        .andExpect(shows("partially compliant", "EN 301 549", "2016/2102", "WCAG 1.4.3"))
        .andExpect(shows("Each country of the European Union has one"))
        .andExpect(has("main a[href='mailto:questions@example.org']"));
  }

  @Test
  void leadsToNoAddressThatIsNone() {
    assertThatThrownBy(() -> new Oversight("Somebody", "javascript:alert(1)"))
        .hasMessageContaining("PEARLS_ACCESSIBILITY_OVERSEERADDRESS");
  }
}
