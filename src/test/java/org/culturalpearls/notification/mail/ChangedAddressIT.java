package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.MailTest;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What goes to which address when somebody gets another one. */
@MailTest
class ChangedAddressIT {

  private static final Pattern LINK =
      Pattern.compile("https://pearls\\.programme\\.example(/address/[A-Za-z0-9_-]{20,})");

  @Autowired private Programme programme;
  @Autowired private AddressService addresses;
  @Autowired private PeopleService people;
  @Autowired private Post post;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private WebApplicationContext application;

  private MockMvc web;
  private PersonId person;
  private PersonId administrator;
  private String before;
  private String after;

  @BeforeEach
  void somebody() {
    web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    clock.reset();
    post.useGoodServer();
    person = programme.person("Somebody", Role.JUROR);
    administrator = programme.person("An administrator", Role.ADMINISTRATOR);
    TestPassword.give(jdbc, person);
    before = people.person(person).email();
    after = "after-" + UUID.randomUUID() + "@example.org";
    post.deliver();
  }

  @Test
  void changesNothingBeforeTheOldAddressConfirmed() throws Exception {
    assertThat(addresses.request(person, TestPassword.PASSWORD, after).token()).isNull();
    post.deliver();

    assertThat(Post.arrivedFor(after)).isEmpty();
    assertThat(Post.arrivedFor(before)).hasSize(1);
    String text = Post.plainText(Post.arrivedFor(before).get(0));
    assertThat(text).contains("Nothing changes before you press the button", "The link works once");
    Matcher link = LINK.matcher(text);
    assertThat(link.find()).isTrue();

    web.perform(get(link.group(1))).andExpect(status().isOk());
    assertThat(people.person(person).email()).isEqualTo(before);
    web.perform(post(link.group(1)).with(csrf())).andExpect(redirectedUrl("/login"));
    assertThat(people.person(person).email()).isEqualTo(after);
    web.perform(post(link.group(1)).with(csrf())).andExpect(status().isNotFound());

    post.deliver();
    assertTold("Somebody did it");
  }

  @Test
  void tellsTheOldAndTheNewAddress() throws Exception {
    change();
    post.deliver();

    assertTold("An administrator did it");
  }

  @Test
  void tellsItInGerman() throws Exception {
    jdbc.sql("update person set language = 'DE' where id = ?").param(person.value()).update();
    change();
    post.deliver();

    assertThat(Post.plainText(Post.arrivedFor(before).get(0)))
        .contains("Die Adresse Ihres Kontos wurde geändert: " + before + " → " + after)
        .contains("Das war An administrator, ");
  }

  /** Else who changes an address silences the news of it. */
  @Test
  void tellsItAlsoWhenTheAccountIsClosedAtOnce() throws Exception {
    change();
    people.deactivate(administrator, person);
    post.deliver();

    assertTold("An administrator did it");
  }

  /** One address that refuses mail must not keep the news from the other. */
  @Test
  void tellsTheNewAddressAlsoWhereTheOldOneIsKnownToRefuse() {
    jdbc.sql(
            "insert into refused_address (person_id, address, refused_at) values (:id, :old, now())")
        .param("id", person.value())
        .param("old", before)
        .update();
    change();
    post.deliver();

    assertThat(Post.arrivedFor(before)).isEmpty();
    assertThat(Post.arrivedFor(after)).hasSize(1);
  }

  private void assertTold(String who) throws Exception {
    List<MimeMessage> old =
        Post.arrivedFor(before).stream().filter(mail -> isAbout(mail, "was changed")).toList();
    assertThat(old).hasSize(1);
    assertThat(Post.arrivedFor(after)).hasSize(1);
    for (MimeMessage mail : List.of(old.get(0), Post.arrivedFor(after).get(0))) {
      assertThat(Post.plainText(mail)).contains(before + " → " + after, who);
    }
  }

  private static boolean isAbout(MimeMessage mail, String part) {
    try {
      return mail.getSubject().contains(part);
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void change() {
    PersonView view = people.person(person);
    people.change(
        administrator,
        new PeopleService.Change(
            person,
            people.forChange(administrator, person).version(),
            view.name(),
            after,
            view.organisation(),
            view.language(),
            view.zone(),
            view.country()));
  }
}
