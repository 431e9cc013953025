package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturalpearls.MailTest;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.privacy.ErasureService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Links that let somebody in: where they lead, what asking for one tells, and when they end. */
@MailTest
class MailedLinksIT {

  private static final Pattern LINK = Pattern.compile("https?://(\\S+?)(/(?:login|invit)\\S+)");
  private static final String WORD = "ships in the harbour";

  @Autowired private Programme programme;
  @Autowired private LinkService links;
  @Autowired private PeopleService people;
  @Autowired private ErasureService erasures;
  @Autowired private Post post;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private WebApplicationContext application;

  /** The paths of an invitation, a link to choose a password and one to log in. */
  private final List<String> sent = new ArrayList<>();

  private MockMvc web;
  private PersonId person;
  private String email;

  @BeforeEach
  void somebody() {
    web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    clock.reset();
    post.useGoodServer();
    person = programme.person("Somebody", Role.MENTEE);
    email = people.person(person).email();
    post.deliver();
  }

  @Test
  void leadToTheAddressThatIsSetWhateverHostWasAsked() throws Exception {
    for (String page : List.of("/login/link", "/login/forgotten")) {
      web.perform(
              asking(page, email)
                  .header("Host", "evil.example")
                  .header("X-Forwarded-Host", "evil.example")
                  .with(
                      request -> {
                        request.setServerName("evil.example");
                        return request;
                      }))
          .andExpect(redirectedUrl(page + "?sent"));
      Matcher link = LINK.matcher(nextText());
      assertThat(link.find()).isTrue();
      assertThat(link.group(1)).isEqualTo("pearls.programme.example");
      assertThat(Post.text(last())).doesNotContain("evil");
    }
  }

  @Test
  void areAskedForWithTheSameAnswerWhoeverTheAddressIs() throws Exception {
    PersonId gone = programme.person("Somebody else", Role.MENTEE);
    people.deactivate(programme.coordinator(), gone);
    for (String page : List.of("/login/link", "/login/forgotten")) {
      MockHttpServletResponse known = answer(asking(page, email));
      assertThat(known.getStatus()).isEqualTo(302);
      for (String other : List.of("nobody@example.org", people.person(gone).email())) {
        MockHttpServletResponse unknown = answer(asking(page, other));
        assertThat(unknown.getStatus()).isEqualTo(known.getStatus());
        assertThat(unknown.getContentAsString()).isEqualTo(known.getContentAsString());
        assertThat(headers(unknown)).isEqualTo(headers(known));
      }
      nextText();
    }
    assertThat(rows(gone)).as("links and mails of who is gone").isZero();
    assertThat(rows(person)).isPositive();
  }

  @Test
  void openNothingOnceTheirPersonIsDeactivatedAndNotAfterwardsEither() throws Exception {
    openNothingAfter(people::deactivate);
    people.reactivate(programme.coordinator(), person);
    openNothing();
  }

  @Test
  void openNothingOnceTheirPersonIsToBeErased() throws Exception {
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    openNothingAfter((coordinator, gone) -> erasures.request(administrator, gone));
  }

  @Test
  void areReadInGermanFromTheInvitationToThePassword() throws Exception {
    jdbc.sql("update person set language = 'DE' where id = ?").param(person.value()).update();

    links.invite(programme.coordinator(), person);
    String invitation = nextText();
    assertThat(last().getSubject()).isEqualTo("Wählen Sie Ihr Passwort für BSR Cultural Pearls");
    assertThat(last().getHeader("Content-Language")).containsExactly("de");
    assertThat(invitation)
        .startsWith("Guten Tag Somebody,")
        .contains("Passwort wählen:", "Der Link funktioniert einmal, bis Montag, 18. Januar 2027");

    choosePassword(path(invitation)).andExpect(status().is3xxRedirection());
    links.request(LinkKind.PASSWORD_RESET, email, null);
    choosePassword(path(nextText())).andExpect(status().is3xxRedirection());
    String changed = nextText();
    assertThat(last().getSubject())
        .isEqualTo("Ihr Passwort für BSR Cultural Pearls wurde geändert");
    assertThat(changed)
        .contains("Ihr Passwort wurde geändert, und Sie wurden überall sonst abgemeldet.")
        .contains("Anderes Passwort wählen:\nhttps://pearls.programme.example/login/forgotten");
  }

  /** One link of each kind, all of them good until the act. */
  private void openNothingAfter(BiConsumer<PersonId, PersonId> act) throws Exception {
    links.invite(programme.coordinator(), person);
    sent.add(path(nextText()));
    links.request(LinkKind.PASSWORD_RESET, email, null);
    sent.add(path(nextText()));
    links.request(LinkKind.SIGN_IN, email, null);
    sent.add(path(nextText()));
    web.perform(get(sent.get(0))).andExpect(status().isOk());
    web.perform(get(sent.get(1))).andExpect(status().isOk());

    act.accept(programme.coordinator(), person);
    openNothing();
  }

  private void openNothing() throws Exception {
    for (String password : sent.subList(0, 2)) {
      web.perform(get(password)).andExpect(status().isNotFound());
      choosePassword(password).andExpect(status().isNotFound());
    }
    String token = sent.get(2).substring("/login/link/".length());
    web.perform(post("/login/link/open").with(csrf()).param("token", token))
        .andExpect(result -> assertThat(result.getResponse().getForwardedUrl()).endsWith("closed"));
    assertThat(
            jdbc.sql("select count(*) from credential where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private ResultActions choosePassword(String path) throws Exception {
    return web.perform(post(path).with(csrf()).param("password", WORD).param("again", WORD));
  }

  private static MockHttpServletRequestBuilder asking(String page, String address) {
    return post(page).with(csrf()).param("email", address);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse();
  }

  private static Map<String, List<String>> headers(MockHttpServletResponse answer) {
    return answer.getHeaderNames().stream()
        .collect(Collectors.toMap(name -> name, answer::getHeaders));
  }

  private int rows(PersonId of) {
    return jdbc.sql(
            """
            select (select count(*) from invitation where person_id = :id)
              + (select count(*) from mail where recipient_id = :id)
            """)
        .param("id", of.value())
        .query(Integer.class)
        .single();
  }

  /** The text of the next mail, which is written after the answer. */
  private String nextText() throws Exception {
    int before = Post.arrivedFor(email).size();
    await()
        .until(
            () -> {
              post.deliver();
              return Post.arrivedFor(email).size() > before;
            });
    return Post.plainText(last()).replace("\r\n", "\n");
  }

  private MimeMessage last() {
    var all = Post.arrivedFor(email);
    return all.get(all.size() - 1);
  }

  private static String path(String text) {
    Matcher link = LINK.matcher(text);
    assertThat(link.find()).isTrue();
    return link.group(2);
  }
}
