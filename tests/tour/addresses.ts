export const TOUR = 'https://tour.frontdoor.example/';
export const START = 'https://www.nhsapp.service.nhs.uk/login';
export const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
export const IMPOSTOR = 'https://account.login.nhs.uk.evil.example/enter-email';
