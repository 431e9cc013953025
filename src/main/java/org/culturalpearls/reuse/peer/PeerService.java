package org.culturalpearls.reuse.peer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.Paged;

/**
 * Finds towns that did what a town needs, for whoever reads its plan. Of other towns it knows only
 * what everybody may read: published practices with the name of the town, published reports on what
 * was taken up, published plans, titles, and the numbers of towns.
 */
public interface PeerService {

  /** How many practices of a town are named. */
  int MOST_PRACTICES = 3;

  /**
   * Returns the towns that did something of what is needed, those at the top that fit best.
   *
   * @param asked what somebody looks for; empty for what the plan of the town names
   */
  Peers peers(PersonId reader, ParticipationId town, Optional<Need> asked, int page);

  /**
   * What a town needs, as keys of the vocabularies.
   *
   * @param challenges what it is up against
   * @param instruments what it wants to do
   */
  record Need(Set<String> challenges, Set<String> instruments) {

    public Need {
      challenges = Set.copyOf(challenges);
      instruments = Set.copyOf(instruments);
    }

    public boolean isEmpty() {
      return challenges.isEmpty() && instruments.isEmpty();
    }
  }

  /** Towns, and what they were looked for by. */
  record Peers(Need need, Paged<Peer> towns) {}

  /**
   * A town that did something of it.
   *
   * @param reasons why it stands here, the weightiest first
   * @param practices of the town, the best proved first
   * @param takenUp practices of others that it took up, and published how it went
   * @param plans cases whose plan everybody may read
   */
  record Peer(
      MunicipalityId id,
      String name,
      Country country,
      List<Reason> reasons,
      List<PracticeId> practices,
      List<PracticeId> takenUp,
      List<CaseKey> plans) {

    public Peer {
      reasons = List.copyOf(reasons);
      practices = List.copyOf(practices);
      takenUp = List.copyOf(takenUp);
      plans = List.copyOf(plans);
    }
  }

  /** Why a town stands in the list. Each text takes what is said here. */
  enum Why {
    /** It has a title: it has been through all of it. */
    TITLE,
    /** It worked against the same: keys of challenges. */
    CHALLENGE,
    /** It did the same: keys of instruments. */
    INSTRUMENT,
    /** It is as large: how many people live there. */
    SAME_SIZE,
    /** It is nearly as large: how many people live there. */
    NEAR_SIZE,
    /** It can be read in a language of the town's team besides English: codes of languages. */
    LANGUAGE,
    /** It is in another country, and sees things in another way. */
    OTHER_COUNTRY
  }

  /** Why, and about what. */
  record Reason(Why why, List<String> about) {

    public Reason {
      about = List.copyOf(about);
    }
  }
}
