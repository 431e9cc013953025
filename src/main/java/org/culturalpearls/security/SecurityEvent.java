package org.culturalpearls.security;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * One event of the security log.
 *
 * @param person whose account it is about, or null if that is unknown
 * @param actor who did it, or null for a stranger and for the application
 * @param network a keyed hash of the network address: the same for the same network, and no address
 * @param page the pattern of the address that was asked for, without ids; may be empty
 */
public record SecurityEvent(
    Instant at, Kind kind, PersonId person, PersonId actor, String network, String page) {

  /** What happened. */
  public enum Kind {
    /** Somebody logged in with a password. */
    LOGIN,
    /** Somebody logged in with a mailed link, which is used by that. */
    LOGIN_BY_LINK,
    /** Somebody logged in with a passkey, which needs no second step. */
    LOGIN_BY_PASSKEY,
    /** A password, a link or a passkey was wrong, or its account is closed. */
    LOGIN_FAILED,
    /** A second step of a login, or the answer of a confirmation, was wrong. */
    CODE_WRONG,
    /** A one-time link was made for somebody. */
    LINK_ISSUED,
    /** Somebody asked for what is not theirs. */
    REFUSED,
    /** Somebody tried too often, and had to wait. */
    BRAKED,
    /** Roles of somebody changed. */
    ROLES_CHANGED,
    /** Somebody has a new password. */
    PASSWORD_CHANGED,
    /** Somebody has one more app or passkey for the second step. */
    FACTOR_ADDED,
    /** Somebody has one app or passkey less. */
    FACTOR_REMOVED,
    /** Somebody has another e-mail address. */
    ADDRESS_CHANGED,
    /** An account was closed. */
    DEACTIVATED,
    /** A closed account was opened again. */
    REACTIVATED
  }
}
