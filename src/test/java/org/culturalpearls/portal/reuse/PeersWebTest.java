package org.culturalpearls.portal.reuse;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeVocabulary;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.Terms;
import org.culturalpearls.reuse.peer.PeerService;
import org.culturalpearls.reuse.peer.PeerService.Need;
import org.culturalpearls.reuse.peer.PeerService.Peer;
import org.culturalpearls.reuse.peer.PeerService.Peers;
import org.culturalpearls.reuse.peer.PeerService.Reason;
import org.culturalpearls.reuse.peer.PeerService.Why;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class PeersWebTest {

  private static final String PAGE = "/cases/" + Saarelinn.KEY + "/plan/peers";
  private static final Need NEED = new Need(Set.of("ageing"), Set.of("barcamp"));

  private static final Peer KALNA =
      new Peer(
          new MunicipalityId(5),
          "Kalna",
          Country.LV,
          List.of(
              new Reason(Why.TITLE, List.of()),
              new Reason(Why.CHALLENGE, List.of("ageing")),
              new Reason(Why.SAME_SIZE, List.of("4999")),
              new Reason(Why.LANGUAGE, List.of("LV"))),
          List.of(new PracticeId(71), new PracticeId(72)),
          List.of(new PracticeId(73)),
          List.of(new CaseKey("2026-kalna")));

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private PeerService peers;
  @Autowired private PracticeSearch practices;
  @Autowired private PracticeVocabulary vocabulary;
  @Autowired private Terms terms;

  @BeforeEach
  void found() {
    reader.readerOfTheTeam();
    when(vocabulary.terms())
        .thenReturn(
            Map.of(
                TermKind.CHALLENGE,
                List.of(
                    new Term(TermKind.CHALLENGE, "ageing"),
                    new Term(TermKind.CHALLENGE, "loneliness")),
                TermKind.INSTRUMENT,
                List.of(new Term(TermKind.INSTRUMENT, "barcamp"))));
    when(terms.name(Facet.CHALLENGE, "ageing", Language.EN)).thenReturn(Optional.of("Ageing"));
    when(practices.listed(any(), any())).thenReturn(List.of(hit(71, "Soup"), hit(73, "Mill")));
  }

  @Test
  void saysOfEachTownWhyItIsThereAndWhereToReadOn() throws Exception {
    found(Optional.empty(), new Peers(NEED, Paged.partOf(List.of(KALNA), 0, Paged.SIZE)));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(has("h2", "Kalna"))
        .andExpect(has("article li", "It worked against the same: Ageing."))
        .andExpect(has("article li", "It is of your size: 4,999 people live there."))
        .andExpect(has("article li", "It writes in a language of your team: Latvian."))
        .andExpect(has("a[href='/practices/71'][lang=en]", "Soup"))
        .andExpect(hasNo("a[href='/practices/72']"))
        .andExpect(has("a[href='/practices/73']", "Mill"))
        .andExpect(has("a[href='/towns/2026-kalna/plan']"))
        .andExpect(has("input[name=challenge][value=ageing][checked]"))
        .andExpect(has("input[name=challenge][value=loneliness]"))
        .andExpect(hasNo("input[name=challenge][value=loneliness][checked]"));
  }

  @Test
  void looksForWhatSomebodyChooses() throws Exception {
    Need chosen = new Need(Set.of("loneliness"), Set.of());
    Paged<Peer> second = new Paged<>(List.of(KALNA), 1, true, 80);
    when(peers.peers(any(), any(), any(), anyInt())).thenReturn(new Peers(chosen, second));
    mvc.perform(
            get(PAGE)
                .param("chosen", "yes")
                .param("challenge", "loneliness", "<script>")
                .param("page", "1")
                .with(loggedIn.as(Role.MENTEE)))
        .andExpect(has("a[rel=next][href='" + PAGE + "?chosen=yes&challenge=loneliness&page=2']"));
    verify(peers).peers(any(), any(), eq(Optional.of(chosen)), eq(1));
  }

  @Test
  void saysWhatToDoWhereNothingIsFoundOrNeeded() throws Exception {
    Paged<Peer> none = Paged.partOf(List.of(), 0, Paged.SIZE);
    found(Optional.empty(), new Peers(NEED, none));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.MENTEE))).andExpect(shows("No town is found"));
    found(Optional.empty(), new Peers(new Need(Set.of(), Set.of()), none));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.MENTEE)))
        .andExpect(shows("The plan does not say yet what it needs"))
        .andExpect(has("details[open]"));
  }

  @Test
  void isNotThereForWhoMayNotReadThePlan() throws Exception {
    when(peers.peers(any(), any(), any(), anyInt()))
        .thenThrow(new NotFound("error.plan.nothing-public"));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR))).andExpect(status().isNotFound());
  }

  private void found(Optional<Need> asked, Peers towns) {
    when(peers.peers(any(), any(), eq(asked), eq(0))).thenReturn(towns);
  }

  private static PracticeHit hit(long id, String title) {
    return new PracticeHit(
        new PracticeId(id),
        Language.EN,
        title,
        "",
        "Kalna",
        Country.LV,
        "practice",
        "told",
        "",
        "",
        Instant.EPOCH,
        true);
  }
}
