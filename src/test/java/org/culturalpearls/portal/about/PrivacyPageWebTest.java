package org.culturalpearls.portal.about;

import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.privacy.KeptFor;
import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.shared.personaldata.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class PrivacyPageWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private RetentionService retention;
  @Autowired private ErasureService erasures;

  @Test
  void tellsEverybodyTheTimesInForceForEveryKind() throws Exception {
    when(erasures.graceDays()).thenReturn(21);
    when(retention.periods())
        .thenReturn(
            Arrays.stream(Kind.values())
                .map(kind -> new KeptFor(kind, 100 + kind.ordinal()))
                .toList());

    var page =
        mvc.perform(get("/privacy"))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("After 21 days your name")))
            .andExpect(content().string(containsString("Whom to ask")))
            .andExpect(has("a[href='mailto:questions@example.org']"));
    for (Kind kind : Kind.values()) {
      page.andExpect(content().string(containsString((100 + kind.ordinal()) + " days")));
    }
  }

  @Test
  void namesThePartsOfOthersAndTheWayAroundThem() throws Exception {
    mvc.perform(get("/accessibility"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("come from another maker")))
        .andExpect(
            content().string(containsString("You never need them: each task that Tasklist shows")))
        .andExpect(content().string(containsString("24 November 2026")));
  }
}
