package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.Post;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewerChoice;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.replay.ReplayTools;
import org.culturalpearls.replay.ReplayedCycle;
import org.culturalpearls.replay.ReplayedTowns.Entrant;

/** A cycle of an award whose people sit at their own browsers and read their own mails. */
final class AwardScene {

  private static final Pattern LINK = Pattern.compile(Letters.BASE + "(/login/link/\\S+)");

  private final ReplayedCycle cycle;
  private final ReplayTools tools;
  private final Browsers browsers;
  private final PeopleService people;
  private final Post post;
  private final Map<PersonId, Page> pages = new HashMap<>();

  AwardScene(
      ReplayedCycle cycle, ReplayTools tools, Browsers browsers, PeopleService people, Post post) {
    this.cycle = cycle;
    this.tools = tools;
    this.browsers = browsers;
    this.people = people;
    this.post = post;
  }

  ReplayedCycle cycle() {
    return cycle;
  }

  ReplayTools tools() {
    return tools;
  }

  /** An entrant by its place: the one whose plan comes first is 0. */
  Entrant entrant(int place) {
    return cycle.entrants().get(place);
  }

  PersonId coordinator() {
    return tools.programme().coordinator();
  }

  PeopleService people() {
    return people;
  }

  String name(PersonId person) {
    return people.person(person).name();
  }

  /** Somebody's browser, in which they are logged in. */
  Page page(PersonId person) {
    return pages.computeIfAbsent(person, browsers::loggedIn);
  }

  /** Somebody's browser, opened on this page. */
  Page page(PersonId person, String address) {
    Page page = page(person);
    page.navigate(address);
    return page;
  }

  /** The browser of somebody who is not known yet. */
  Page stranger() {
    return browsers.page();
  }

  void knows(PersonId person, Page page) {
    pages.put(person, page);
  }

  Portal portal(PersonId person) {
    return new Portal(page(person));
  }

  /** In a tab of its own, which is closed afterwards: Tasklist asks the server all the time. */
  void inTasklist(PersonId person, Consumer<Tasklist> act) {
    Page tab = page(person).context().newPage();
    tab.setDefaultTimeout(Browsers.PATIENCE);
    act.accept(Tasklist.fresh(tab));
    tab.close();
  }

  /** The address of a page about the award of this cycle. */
  String award(String page) {
    return "/cycles/" + cycle.cycle().value() + "/award/" + page;
  }

  /** Who has still to say whether they can review it, in the order in which they were asked. */
  List<PersonId> asked(Entrant entrant) {
    return tools.engine().tasks(entrant.town().key(), "UserTask_DeclareConflict").stream()
        .map(task -> task.getAssignee().replace("person-", ""))
        .map(id -> new PersonId(Long.parseLong(id)))
        .toList();
  }

  /** Who may review it instead of this one, the one with fewest reviews. */
  PersonId free(Entrant entrant, PersonId instead) {
    ReviewId review = tools.reviewing().review(instead, entrant.nomination());
    return tools.office().choices(coordinator(), review).stream()
        .map(ReviewerChoice::reviewer)
        .filter(person -> !person.equals(instead))
        .findFirst()
        .orElseThrow();
  }

  /** The last mail that this person got, and what it is about. */
  MimeMessage told(PersonId person, String subject) {
    post.deliver();
    List<MimeMessage> mails = Post.arrivedFor(people.person(person).email());
    return mails.stream()
        .filter(mail -> AwardScene.subject(mail).startsWith(subject))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new AssertionError(
                    subject + " is not among " + mails.stream().map(AwardScene::subject).toList()));
  }

  void notTold(PersonId person, String subject) {
    post.deliver();
    assertThat(Post.arrivedFor(people.person(person).email()))
        .noneMatch(mail -> subject(mail).startsWith(subject));
  }

  /** The way that leads from the mail back here; it is written after the answer to who asked. */
  String linkFor(String email) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              post.deliver();
              return !Post.arrivedFor(email).isEmpty();
            });
    Matcher link = LINK.matcher(text(Post.arrivedFor(email).get(0)));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  static String text(MimeMessage mail) {
    try {
      return Post.plainText(mail);
    } catch (Exception unreadable) {
      throw new AssertionError("a mail that cannot be read", unreadable);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException unreadable) {
      throw new AssertionError("a mail that cannot be read", unreadable);
    }
  }

  static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  static void link(Page page, String name) {
    page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  static void notice(Page page, String text) {
    assertThat(page.locator(".notice[role=status]").first()).containsText(text);
  }
}
