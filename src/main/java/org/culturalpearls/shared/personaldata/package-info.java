/**
 * How each module says what it holds about persons: for export, erasure and the time it is kept.
 */
package org.culturalpearls.shared.personaldata;
