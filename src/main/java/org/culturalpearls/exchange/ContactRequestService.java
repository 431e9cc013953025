package org.culturalpearls.exchange;

import java.time.YearMonth;
import java.util.List;
import org.culturalpearls.exchange.ContactRequestView.Side;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.Paged;

/**
 * Brings people in contact about a published practice. Who asks agrees by asking; who looks after
 * the practice says yes or no. Before both have agreed nobody reads an address.
 *
 * <p>The two read all of it; the teams of both towns read who, about what and when; for everybody
 * else it does not exist. What goes to the office is read and answered by coordinators.
 */
public interface ContactRequestService {

  /** The maximum length of why somebody asks, in characters. */
  int MAX_WHY = 1_000;

  /** Returns whether this person may ask at all: of a town's team, a mentor or an editor. */
  boolean mayAsk(PersonId person);

  /**
   * Returns how this person can ask about a practice. Throws NotAllowed if that is not possible:
   * for people of other roles, for who looks after the practice, and for its town.
   */
  Asking asking(PersonId person, PracticeId practice);

  /**
   * Asks who looks after a practice. All that is wrong is refused at once; throws AlreadyDone while
   * an earlier request of this person about it waits, stands, or was declined a short time ago.
   */
  ContactRequestId ask(PersonId person, Ask command);

  /** Returns the person's own requests and those of their towns, the latest first. */
  Paged<ContactRequestView> of(PersonId reader, int page);

  ContactRequestView request(PersonId reader, ContactRequestId id);

  /** Throws NotAllowed for who is on none of these sides. */
  void requireSide(PersonId person, ContactRequestId id, Side... sides);

  /**
   * Returns how the reader reaches the other one of the two. Throws NotAllowed for everybody else,
   * and unless both have agreed.
   */
  Reach reach(PersonId reader, ContactRequestId id);

  /**
   * Says yes.
   *
   * @param month one of those that were wished for a visit; null if only contact was asked for
   * @param telephone whether the other one also gets the own telephone number
   */
  void agree(PersonId host, ContactRequestId id, boolean telephone, YearMonth month);

  /**
   * Says no.
   *
   * @param reason which the other one reads
   */
  void decline(PersonId host, ContactRequestId id, DeclineReason reason);

  /** Takes back what waits, for who asked; ends what both agreed on, for either of the two. */
  void end(PersonId person, ContactRequestId id);

  /**
   * Returns what a link of a mail asks, and changes nothing. Throws NotFound for one that was used,
   * has expired or never was.
   */
  Asked asked(String token);

  /** Says yes by a link of a mail, which works once. */
  void agreeBy(String token, boolean telephone, YearMonth month);

  /** Says no by a link of a mail, which works once. */
  void declineBy(String token, DeclineReason reason);

  /**
   * Reminds of a page of requests that wait, and closes those that nobody answered; the others are
   * of the next call.
   */
  void followUp();

  /**
   * How somebody can ask.
   *
   * @param towns for which; more than one only if the person is of several teams
   * @param withoutTown whether they can ask without a town, as a mentor or an editor
   */
  record Asking(List<MunicipalityView> towns, boolean withoutTown) {

    public Asking {
      towns = List.copyOf(towns);
    }
  }

  /**
   * What is asked.
   *
   * @param town one of those for which the person can ask, or null
   * @param telephone whether the other one also gets the own telephone number
   * @param visit what is wished beside contact; null for nothing
   */
  record Ask(
      PracticeId practice, MunicipalityId town, String why, boolean telephone, VisitWish visit) {

    /** Asks for contact only. */
    public Ask(PracticeId practice, MunicipalityId town, String why, boolean telephone) {
      this(practice, town, why, telephone, null);
    }
  }

  /** What a link asks, and whom. */
  record Asked(PersonId person, ContactRequestView request) {}

  /**
   * How to reach somebody who has agreed.
   *
   * @param telephone empty unless that person lets the other one have it
   */
  record Reach(String name, String organisation, String email, String telephone) {}
}
