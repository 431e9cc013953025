package org.culturalpearls.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.portal.PortalSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page of the Pearls, for everybody. */
@PortalSlice
class PearlsWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private AwardResultService results;

  @Test
  void showsEverybodyThePearlsOnceTheyAreReleased() throws Exception {
    mvc.perform(get("/pearls"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("There are no Pearls yet")));
    when(results.pearls())
        .thenReturn(
            List.of(
                new PearlView(2027, "Kalna", Country.LV, "", new MunicipalityId(1)),
                new PearlView(2027, "Saarelinn", Country.EE, "We <sing>.", new MunicipalityId(3)),
                new PearlView(2026, "Metsala", Country.FI, "", new MunicipalityId(2))));
    String page =
        mvc.perform(get("/pearls"))
            .andExpect(content().string(containsString("We &lt;sing&gt;.")))
            .andExpect(content().string(not(containsString("There are no Pearls yet"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page.split("Title year 2027")).hasSize(2);
    assertThat(page)
        .containsSubsequence("Title year 2027", "Kalna", "Saarelinn", "Title year 2026", "Metsala");
  }
}
