/**
 * The filter chain, the check of a password, the brake on guessing, and fresh roles at each
 * request.
 */
package org.culturalpearls.security.internal;
