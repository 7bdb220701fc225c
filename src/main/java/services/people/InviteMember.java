package services.people;

import domain.people.Role;

/** A wish to have somebody join the team of the seller one works for. */
public record InviteMember(String email, String displayName, Role role) {}
