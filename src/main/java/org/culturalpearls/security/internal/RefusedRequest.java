package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.SecurityEvent;

/**
 * A request was answered with a refusal.
 *
 * @param actor who asked, null for a stranger
 * @param page the pattern of the address, without ids
 */
record RefusedRequest(
    SecurityEvent.Kind kind, PersonId actor, HttpServletRequest request, String page) {}
